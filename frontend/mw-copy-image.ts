/**
 * Around a button and a hidden link to a PNG: a click on the button puts the picture into the
 * clipboard. The browser is handed the picture while it is still on its way, because some only let
 * pages write the clipboard in the very moment of the click.
 *
 * Event: `mw-copied`, its detail `copied`, `refused`, or `missing` where the browser does not let
 * this page write pictures into the clipboard at all.
 */
export class MwCopyImage extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.onClick);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.onClick);
  }

  private readonly onClick = (event: Event): void => {
    const link = this.querySelector('a');
    if (link && event.target instanceof Element && event.target.closest('vaadin-button')) {
      void copy(link.href).then((detail) =>
        this.dispatchEvent(new CustomEvent('mw-copied', { detail })),
      );
    }
  };
}

async function copy(address: string): Promise<string> {
  // Outside HTTPS and the own machine there is no clipboard, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard || !('ClipboardItem' in window)) {
    return 'missing';
  }
  try {
    await clipboard.write([new ClipboardItem({ 'image/png': picture(address) })]);
    return 'copied';
  } catch {
    return 'refused';
  }
}

async function picture(address: string): Promise<Blob> {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`No picture: ${answer.status.toString()}`);
  }
  return answer.blob();
}

customElements.define('mw-copy-image', MwCopyImage);
