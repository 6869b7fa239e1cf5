/* What a term means, beside the term: on hover and on focus, until the reader goes away or presses Escape. */

import { make } from './rule-text-margin.js';
import { wordsOf } from './rule-text-words.js';

const BEFORE = 300;
const AFTER = 250;
const LONGEST = 700;
const ROOM = 8;

export class Terms {
  #parts;
  #go;
  #names;
  #term = null;
  #shown = null;
  #timer = 0;

  /** @param names what the card is called, and the link on it */
  constructor(parts, go, names) {
    this.#parts = parts;
    this.#go = go;
    this.#names = names;
  }

  /** A pointer or the focus came to something, or left it. */
  onPointer(event) {
    const term = event.target.closest?.('.rw-term');
    const isOurs = term || event.target.closest?.('.rw-def');
    clearTimeout(this.#timer);
    if (event.type === 'pointerover' && term) this.#timer = setTimeout(() => this.#show(term), BEFORE);
    else if (this.#shown && !isOurs) this.#timer = setTimeout(() => this.hide(), AFTER);
  }

  onFocus(event) {
    const term = event.target.closest?.('.rw-term');
    clearTimeout(this.#timer);
    if (term) this.#show(term);
    else if (!event.target.closest?.('.rw-def')) this.hide();
  }

  /** Takes the card away; says whether there was one. */
  hide() {
    clearTimeout(this.#timer);
    const [term, card] = [this.#term, this.#shown];
    this.#term = null;
    this.#shown = null;
    term?.removeAttribute('aria-describedby');
    card?.remove();
    return card !== null;
  }

  async #show(term) {
    if (this.#term === term) return;
    this.hide();
    this.#term = term;
    const id = `p-${term.dataset.definition}`;
    const provision = document.getElementById(id) ?? await this.#parts.provision(id).catch(() => null);
    if (!provision || this.#term !== term) return;
    this.#shown = this.#card(term, provision, id);
    term.after(this.#shown);
    this.#shown.showPopover?.();
    term.setAttribute('aria-describedby', this.#shown.id);
    this.follow();
  }

  /** The card stays with its term while the page scrolls. */
  follow() {
    if (this.#shown) requestAnimationFrame(() => { if (this.#shown) this.#place(this.#term); });
  }

  #card(term, provision, id) {
    const { text } = wordsOf(provision);
    const card = make('span', 'rw-def');
    card.id = 'rw-definition';
    card.popover = 'manual';
    card.setAttribute('role', 'group');
    card.setAttribute('aria-label', this.#names.card);
    const words = make('span', 'rw-def-words', text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);
    const link = make('a', 'rw-def-link', [this.#names.link, provision.dataset.label].filter(Boolean).join(' '));
    link.href = term.href;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      event.stopPropagation();
      this.hide();
      this.#go(id);
    });
    card.append(words, link);
    return card;
  }

  #place(term) {
    const at = term.getClientRects()[0];
    const card = this.#shown.getBoundingClientRect();
    const left = Math.max(ROOM, Math.min(at.left, innerWidth - card.width - ROOM));
    const below = at.bottom + card.height + ROOM < innerHeight;
    this.#shown.style.left = `${left}px`;
    this.#shown.style.top = `${below ? at.bottom + 2 : Math.max(ROOM, at.top - card.height - 2)}px`;
  }
}
