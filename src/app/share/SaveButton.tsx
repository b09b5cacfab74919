/** A button that makes a file and has it saved, and says so when that does not work. */
import { useState } from "react";
import { saveFile } from "./saveFile.ts";

interface SaveButtonProps {
  readonly words: { readonly save: string; readonly busy: string; readonly failed: string };
  readonly disabled?: boolean;
  readonly make: () => Promise<{ readonly blob: Blob; readonly name: string }>;
}

export function SaveButton({ words, disabled = false, make }: SaveButtonProps) {
  const [phase, setPhase] = useState<"idle" | "busy" | "failed">("idle");
  const save = async () => {
    setPhase("busy");
    try {
      // The browser shows that it works before the work holds it up.
      await new Promise((resolve) => setTimeout(resolve));
      const { blob, name } = await make();
      saveFile(blob, name);
      setPhase("idle");
    } catch {
      setPhase("failed");
    }
  };
  return (
    <>
      <div className="share-buttons">
        <button type="button" disabled={disabled || phase === "busy"} onClick={save}>
          {phase === "busy" ? words.busy : words.save}
        </button>
      </div>
      {phase === "failed" && (
        <p className="share-said" role="alert">
          {words.failed}
        </p>
      )}
    </>
  );
}
