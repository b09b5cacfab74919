/** The QR code of an address, as large as the window. Escape, the button and a tap on the code close it. */
import { useEffect, useRef } from "react";
import { QrCode } from "./QrCode.tsx";

interface QrDialogProps {
  readonly address: string;
  readonly words: { readonly title: string; readonly close: string };
  readonly onClose: () => void;
}

export function QrDialog({ address, words, onClose }: QrDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="qr-dialog"
      aria-label={words.title}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()} // the page's own keys rest, and Escape closes this alone
    >
      <button type="button" className="qr-close" onClick={onClose}>
        {words.close}
      </button>
      <p className="qr-title">{words.title}</p>
      <QrCode text={address} label={words.title} />
      <p className="qr-address">{address}</p>
    </dialog>
  );
}
