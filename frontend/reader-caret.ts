/** Where arrow keys go, as Selection.modify calls it. */
const MOVES: Record<string, [direction: string, granularity: string, further: string]> = {
  ArrowLeft: ['left', 'character', 'word'],
  ArrowRight: ['right', 'character', 'word'],
  ArrowUp: ['backward', 'line', 'paragraph'],
  ArrowDown: ['forward', 'line', 'paragraph'],
  Home: ['backward', 'lineboundary', 'documentboundary'],
  End: ['forward', 'lineboundary', 'documentboundary'],
};

/**
 * A caret in words that cannot be edited, so that they can be selected without a mouse: arrow keys
 * move it, with Shift they select, with Ctrl (on a Mac, Option) they go by words and paragraphs.
 * The browser moves the selection, so that right-to-left and mixed lines behave as in any text
 * field; only the line that shows where it stands is ours.
 */
export class ReaderCaret {
  private readonly line = document.createElement('span');

  constructor(private readonly scroller: HTMLElement) {
    this.line.className = 'mw-caret';
    this.line.ariaHidden = 'true';
    this.line.hidden = true;
  }

  /** Moves the caret if the key is one of its own. */
  key(event: KeyboardEvent, article: HTMLElement): void {
    const move = MOVES[event.key];
    const selection = document.getSelection();
    if (!move || !selection || event.metaKey) {
      return;
    }
    event.preventDefault();
    if (!selection.anchorNode || !article.contains(selection.anchorNode)) {
      this.begin(article, selection);
    } else {
      const [direction, near, far] = move;
      const by = event.ctrlKey || event.altKey ? far : near;
      selection.modify(event.shiftKey ? 'extend' : 'move', direction, by);
      if (selection.focusNode && !article.contains(selection.focusNode)) {
        this.begin(article, selection);
      }
    }
    this.show(article, selection);
  }

  /** At the first words in sight. */
  private begin(article: HTMLElement, selection: Selection): void {
    const top = this.scroller.getBoundingClientRect().top;
    const paragraphs = [...article.querySelectorAll('p:not(.mw-gap)')];
    const first = paragraphs.find((each) => each.getBoundingClientRect().bottom > top);
    const words = document
      .createTreeWalker(first ?? article, NodeFilter.SHOW_TEXT)
      .nextNode();
    selection.collapse(words ?? article, 0);
  }

  private show(article: HTMLElement, selection: Selection): void {
    const at = document.createRange();
    const { focusNode, focusOffset } = selection;
    if (!focusNode) {
      return;
    }
    at.setStart(focusNode, focusOffset);
    const box = at.getClientRects()[0] ?? (focusNode.parentElement ?? article).getBoundingClientRect();
    const from = article.getBoundingClientRect();
    if (!this.line.isConnected) {
      article.parentElement?.append(this.line);
      article.addEventListener('blur', () => (this.line.hidden = true));
      article.addEventListener('pointerdown', () => (this.line.hidden = true));
    }
    this.line.hidden = false;
    this.line.style.left = `${box.left - from.left + article.offsetLeft - 1}px`;
    this.line.style.top = `${box.top - from.top + article.offsetTop}px`;
    this.line.style.height = `${box.height}px`;
    this.line.scrollIntoView({ block: 'nearest' });
  }
}
