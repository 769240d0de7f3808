/** Pixels between a place and the words shown for it. */
const APART = 8;

/** How much more a step sideways counts than one ahead, when the nearest place is sought. */
const ASIDE = 3;

const AHEAD: Record<string, [number, number] | undefined> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * Around the pages of a figure, which are SVG with places (class mq-spot, aria-label, data-tip
 * where what is shown has isolates that the label has not, data-key where it leads somewhere).
 * Pointing at a place or focusing it shows what it says; arrow keys go to the nearest place that
 * way, whatever the reading direction; a click, Enter or space opens it, Escape takes its words away. One place of all is in the
 * order of the Tab key. Styles: styles/figures.css.
 *
 * Event, bubbling: `mw-open`, its detail the key of the place.
 */
export class MwFigure extends HTMLElement {
  private readonly tip = document.createElement('div');
  private readonly pages = new MutationObserver(() => this.offerFirst());

  connectedCallback(): void {
    this.tip.className = 'mw-figure-tip';
    this.tip.hidden = true;
    this.tip.setAttribute('aria-hidden', 'true');
    this.addEventListener('click', this.onOpen);
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('pointerover', this.onPoint);
    this.addEventListener('pointerleave', this.hideTip);
    this.addEventListener('focusin', this.onPoint);
    this.addEventListener('focusout', this.hideTip);
    this.pages.observe(this, { childList: true, subtree: true });
    this.offerFirst();
  }

  disconnectedCallback(): void {
    this.pages.disconnect();
    this.tip.remove();
  }

  private spots(): SVGElement[] {
    return [...this.querySelectorAll<SVGElement>('.mq-spot')];
  }

  /** Lets the Tab key in, where no place has it yet. */
  private offerFirst(): void {
    if (!this.querySelector('.mq-spot[tabindex="0"]')) {
      this.spots()[0]?.setAttribute('tabindex', '0');
    }
  }

  private readonly onOpen = (event: Event): void => {
    const spot = spotOf(event);
    const detail = spot?.dataset['key'];
    if (detail) {
      this.dispatchEvent(new CustomEvent('mw-open', { detail, bubbles: true }));
    }
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const spot = spotOf(event);
    const ahead = AHEAD[event.key];
    if (!spot || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === 'Escape') {
      this.hideTip();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.onOpen(event);
    } else if (ahead) {
      event.preventDefault();
      this.goTo(nearest(spot, this.spots(), ahead), spot);
    }
  };

  private goTo(next: SVGElement | undefined, from: SVGElement): void {
    if (next) {
      from.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    }
  }

  private readonly onPoint = (event: Event): void => {
    const spot = spotOf(event);
    if (!spot) {
      this.hideTip();
      return;
    }
    if (!this.tip.isConnected) {
      this.append(this.tip);
    }
    this.tip.textContent = spot.dataset['tip'] ?? spot.getAttribute('aria-label');
    this.tip.hidden = false;
    this.place(spot.getBoundingClientRect());
  };

  /** Below the place, or above it where the window ends; inside the window in any case. */
  private place(spot: DOMRect): void {
    const { width, height } = this.tip.getBoundingClientRect();
    const below = spot.bottom + APART;
    const top = below + height > innerHeight ? spot.top - APART - height : below;
    const left = spot.left + (spot.width - width) / 2;
    this.tip.style.top = `${Math.max(APART, top)}px`;
    this.tip.style.left = `${Math.min(Math.max(APART, left), innerWidth - width - APART)}px`;
  }

  private readonly hideTip = (): void => {
    this.tip.hidden = true;
  };
}

customElements.define('mw-figure', MwFigure);

function spotOf(event: Event): SVGElement | null {
  const spot = event.target instanceof Element ? event.target.closest('.mq-spot') : null;
  return spot instanceof SVGElement ? spot : null;
}

function nearest(from: SVGElement, all: SVGElement[], [dx, dy]: [number, number]) {
  const start = centre(from);
  return all
    .map((spot) => {
      const at = centre(spot);
      const [x, y] = [at.x - start.x, at.y - start.y];
      return { spot, ahead: x * dx + y * dy, aside: Math.abs(x * dy) + Math.abs(y * dx) };
    })
    .filter(({ ahead }) => ahead > 1)
    .sort((a, b) => a.ahead + ASIDE * a.aside - b.ahead - ASIDE * b.aside)[0]?.spot;
}

function centre(spot: SVGElement): { x: number; y: number } {
  const box = spot.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
