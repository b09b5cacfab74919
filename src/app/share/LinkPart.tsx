/** The link: where it can be sent, copied, shown as a code, and whether the run's result goes with it. */
import { useRef, useState } from "react";
import { formatNumber } from "../../i18n/format.ts";
import { type MessageId, t } from "../../i18n/tShare.ts";
import { useAtlas } from "../../store/useAtlas.ts";
import { QrDialog } from "../../view/panels/QrDialog.tsx";
import { addressOfState } from "../address.ts";
import { linkAdvice } from "./linkAdvice.ts";
import { useCopy } from "./useCopy.ts";

export function LinkPart() {
  const address = useAtlas(addressOfState);
  const title = useAtlas((state) => state.input.title);
  const field = useRef<HTMLInputElement>(null);
  const { outcome, copy } = useCopy(field);
  const [showsQr, setShowsQr] = useState(false);
  const advice = linkAdvice(address.length);
  const send = () => navigator.share({ title, url: address }).catch(() => {}); // the person thought better of it
  return (
    <section aria-label={t("share.link")}>
      <input
        ref={field}
        readOnly
        className="share-address"
        value={address}
        aria-label={t("share.address")}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className="share-note">{t(`share.advice.${advice}` as MessageId, { length: formatNumber(address.length) })}</p>
      <div className="share-buttons">
        <button type="button" className="button-ember" onClick={() => copy(address)}>
          {t(outcome === "copied" ? "share.copied" : "share.copy")}
        </button>
        {typeof navigator.share === "function" && (
          <button type="button" onClick={send}>
            {t("share.send")}
          </button>
        )}
        {advice === "qr" && (
          <button type="button" aria-haspopup="dialog" onClick={() => setShowsQr(true)}>
            {t("share.qr")}
          </button>
        )}
      </div>
      <p className="share-said" role="status">
        {outcome === "selected" && t("share.selected")}
        {outcome === "copied" && <span className="unseen">{t("share.copied")}</span>}
      </p>
      <Claim />
      {showsQr && (
        <QrDialog
          address={address}
          words={{ title: t("share.qrTitle"), close: t("share.qrClose") }}
          onClose={() => setShowsQr(false)}
        />
      )}
    </section>
  );
}

/** A result that is not this run's is none to pass on. */
function Claim() {
  const hash = useAtlas((state) => (state.runVersion >= 0 ? state.run.hash : ""));
  const claim = useAtlas((state) => state.claim);
  const setClaim = useAtlas((state) => state.setClaim);
  return (
    <label className="share-check">
      <input
        type="checkbox"
        disabled={hash === ""}
        checked={claim !== null && claim === hash}
        onChange={(event) => setClaim(event.target.checked)}
      />
      {t(hash === "" ? "share.claimWaiting" : "share.claim")}
    </label>
  );
}
