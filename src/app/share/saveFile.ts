/** Hands a file to the browser to be saved. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement("a");
  const address = URL.createObjectURL(blob);
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}

/** A browser may ask the person where to put it before it begins to read. */
const KEPT_FOR_MS = 60_000;

/** `kazakhstan-2022-2022-01-05-1200Z.png`: letters that every file system takes. */
export function fileName(id: string, utc: string, ending: string): string {
  return `${id}-${utc.replace("T", "-").replaceAll(":", "")}.${ending}`;
}
