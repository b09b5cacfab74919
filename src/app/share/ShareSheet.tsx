/** All ways to give a moment to someone else: link, code, picture, data, file, frame. */
import { useEffect } from "react";
import { t } from "../../i18n/tShare.ts";
import { useAtlas } from "../../store/useAtlas.ts";
import { Sheet } from "../../view/panels/Sheet.tsx";
import { DataPart } from "./DataPart.tsx";
import { EmbedPart } from "./EmbedPart.tsx";
import { FilePart } from "./FilePart.tsx";
import { LinkPart } from "./LinkPart.tsx";
import { PicturePart } from "./PicturePart.tsx";
import "./share.css";

export function ShareSheet() {
  const isFile = useAtlas((state) => state.file !== null);
  useEffect(fetchParts, []);
  return (
    <Sheet title={t("share.title")} lead={isFile ? t("share.fileLink") : t("share.lead")}>
      <div className="share">
        {!isFile && <LinkPart />}
        {isFile && <FilePart />}
        <PicturePart />
        <DataPart />
        {!isFile && <FilePart />}
        {!isFile && <EmbedPart />}
      </div>
    </Sheet>
  );
}

/** What the buttons need comes now, so that they work when the network has gone. */
function fetchParts(): void {
  const parts = [import("./momentImage.ts"), import("./runZip.ts"), import("./openScenarioFile.ts")];
  for (const part of parts) part.catch(() => {}); // the button asks again, and tells of it
}
