import type { TextRange } from './reader-model.js';

/**
 * What the user has selected inside the article, in UTF-16 units of its text, without white space
 * at its ends; null if nothing, or if the selection reaches outside.
 */
export function selectedRange(article: Element): (TextRange & { text: string }) | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
    return null;
  }
  const range = selection.getRangeAt(0);
  if (!article.contains(range.startContainer) || !article.contains(range.endContainer)) {
    return null;
  }
  const raw = range.toString();
  const text = raw.trim();
  if (text === '') {
    return null;
  }
  const start = offset(article, range) + raw.indexOf(text);
  return { start, end: start + text.length, text };
}

/** Text before the range: a range's string holds text nodes only, so no printed numbers. */
function offset(article: Element, range: Range): number {
  const before = document.createRange();
  before.selectNodeContents(article);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().length;
}
