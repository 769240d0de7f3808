/**
 * Hears Ctrl+Z and Ctrl+Shift+Z (on a Mac with Command) wherever the focus is on its screen, but in
 * a field, whose own undo it is, and in a dialog. The key is known by its place too: under an
 * Arabic layout it writes another letter.
 *
 * Events: `mw-undo`, `mw-redo`.
 */
export class MwUndoKeys extends HTMLElement {
  connectedCallback(): void {
    this.hidden = true;
    document.addEventListener('keydown', this.onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onKey);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const z = event.key.toLowerCase() === 'z' || event.code === 'KeyZ';
    if (z && (event.ctrlKey || event.metaKey) && !event.altKey && !elsewhere(event)) {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent(event.shiftKey ? 'mw-redo' : 'mw-undo'));
    }
  };
}

function elsewhere(event: KeyboardEvent): boolean {
  return event
    .composedPath()
    .some(
      (each) =>
        each instanceof HTMLElement &&
        (each.isContentEditable || each.matches('input, textarea, [role=dialog]')),
    );
}

customElements.define('mw-undo-keys', MwUndoKeys);
