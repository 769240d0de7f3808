/** Up to this many cells are drawn at once; more would hold up the page. */
const AT_ONCE = 3000;

/**
 * Which issues of a very large matrix have their cells drawn: those that came near the screen, or
 * the keyboard. A drawn one stays. The rows themselves, with their heads, are always there.
 */
export class NearLines {
  private readonly near = new Set<number>();
  private all = true;
  private readonly observer: IntersectionObserver;

  /** @param onChange called when more lines are to be drawn */
  constructor(
    view: Element,
    private readonly onChange: () => void,
  ) {
    this.observer = new IntersectionObserver((entries) => this.see(entries), {
      root: view,
      rootMargin: '150px',
    });
  }

  /** Starts again for other data. */
  reset(lines: number, columns: number): void {
    this.near.clear();
    this.observer.disconnect();
    this.all = lines * columns <= AT_ONCE;
  }

  /** Follows the rows that are not drawn yet. */
  watch(lines: Element[]): void {
    lines.forEach((line, index) => {
      if (!this.has(index)) {
        this.observer.observe(line);
      }
    });
  }

  has(line: number): boolean {
    return this.all || this.near.has(line);
  }

  add(line: number): void {
    if (!this.has(line)) {
      this.near.add(line);
      this.onChange();
    }
  }

  private see(entries: IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting && target instanceof HTMLElement) {
        this.observer.unobserve(target);
        this.add(Number(target.dataset['line']));
      }
    }
  }
}
