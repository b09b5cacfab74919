/** How the page is used by hand and ear: shortcuts, announcements and sound, each with a switch. */
import { t } from "../../i18n/tSheets.ts";
import { useAtlas } from "../../store/useAtlas.ts";

const SWITCHES = ["singleKeys", "quiet", "sound"] as const;

export function SensesPart() {
  const kept = useAtlas((state) => state.kept);
  const keep = useAtlas((state) => state.keep);
  return (
    <>
      <h3>{t("help.senses")}</h3>
      <ul className="help-switches">
        {SWITCHES.map((name) => (
          <li key={name}>
            <label>
              <input
                type="checkbox"
                checked={kept[name]}
                onChange={({ currentTarget }) => keep({ [name]: currentTarget.checked })}
              />
              <span>{t(`help.${name}`)}</span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
