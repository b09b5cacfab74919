/** Copies the address of this moment; where the clipboard is closed, it offers the address as selected text. */
import { useEffect, useRef, useState } from "react";
import { tinykeys } from "tinykeys";
import { t } from "../i18n/t.ts";
import { useAtlasStore } from "../store/useAtlas.ts";
import { currentAddress } from "./address.ts";

const SAID_FOR_MS = 2500;

export function CopyLink() {
  const store = useAtlasStore();
  const button = useRef<HTMLButtonElement>(null);
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState("");

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  useEffect(
    () =>
      tinykeys(window, {
        s: (event) => {
          if ((event.target as HTMLElement | null)?.closest("input:not([type=range]), select, textarea") == null)
            button.current?.click();
        },
      }),
    [],
  );

  const copy = async () => {
    const address = currentAddress(store);
    try {
      await navigator.clipboard.writeText(address);
      setByHand("");
      setCopied(true);
    } catch {
      setByHand(address);
    }
  };
  return (
    <div className="copy-link">
      <button ref={button} type="button" className="button-ember" onClick={copy}>
        {t(copied ? "link.copied" : "link.copy")}
      </button>
      <span className="unseen" role="status">
        {copied ? t("link.copied") : ""}
      </span>
      {byHand !== "" && (
        <input
          readOnly
          value={byHand}
          aria-label={t("link.select")}
          ref={(field) => field?.select()}
          onBlur={() => setByHand("")}
        />
      )}
    </div>
  );
}
