/* <text-find>: finds words in the whole text, also where it is not fetched yet. */

import { usesKeys } from './rule-text-steps.js';
import { rangesOf, wordsOf } from './rule-text-words.js';

const PAUSE = 250;
const AT_ONCE = 200;
const MARKED = 2000;
const turn = () => (globalThis.scheduler?.yield ? scheduler.yield() : new Promise((next) => setTimeout(next)));

function pattern(query) {
  const escaped = query.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
  return new RegExp(escaped, 'giu');
}

class TextFind extends HTMLElement {
  #input;
  #strip;
  #count;
  #hits = [];
  #place = -1;
  #asked = '';
  #pending = 0;
  #onKey = (event) => this.#onPageKey(event);
  #onText = () => this.#again();

  connectedCallback() {
    if (!this.#input) this.#build();
    document.addEventListener('keydown', this.#onKey);
    document.addEventListener('text-shown', this.#onText);
    this.#input.value = new URL(location).searchParams.get('find') ?? '';
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('text-shown', this.#onText);
    clearTimeout(this.#pending);
    this.#mark();
  }

  #named(name) { return this.getAttribute(`label-${name}`) ?? ''; }

  #build() {
    this.setAttribute('role', 'search');
    this.innerHTML = `<input type="search" maxlength="100" autocomplete="off" spellcheck="false">
      <span class="rw-find-strip" hidden><span aria-live="polite"></span>
      <button type="button" class="rw-iconbtn" data-step="-1"><span class="rw-i rw-i-down rw-turned" aria-hidden="true"></span></button>
      <button type="button" class="rw-iconbtn" data-step="1"><span class="rw-i rw-i-down" aria-hidden="true"></span></button>
      <button type="button" class="rw-iconbtn" data-step="0"><span class="rw-i rw-i-close" aria-hidden="true"></span></button></span>`;
    this.#input = this.querySelector('input');
    this.#strip = this.querySelector('.rw-find-strip');
    this.#count = this.#strip.firstElementChild;
    this.#input.placeholder = this.#named('find');
    this.#input.setAttribute('aria-label', this.#named('find'));
    this.#input.setAttribute('aria-keyshortcuts', '/');
    const names = { '-1': 'previous', 1: 'next', 0: 'clear' };
    for (const button of this.querySelectorAll('button')) {
      button.setAttribute('aria-label', this.#named(names[button.dataset.step]));
      button.title = this.#named(names[button.dataset.step]);
      button.addEventListener('click', () => this.#press(Number(button.dataset.step)));
    }
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#pending);
      this.#pending = setTimeout(() => this.#find(), PAUSE);
    });
    this.#input.addEventListener('keydown', (event) => this.#onBoxKey(event));
  }

  #onPageKey(event) {
    if (event.key !== '/' || !usesKeys() || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest?.('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    this.#input.focus();
    this.#input.select();
  }

  #onBoxKey(event) {
    if (event.key === 'Enter') {
      event.preventDefault();
      clearTimeout(this.#pending);
      if (this.#asked === this.#input.value.trim()) this.#step(event.shiftKey ? -1 : 1);
      else this.#find();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.#press(0);
    }
  }

  #press(step) {
    if (step) {
      this.#step(step);
      return;
    }
    this.#input.value = '';
    this.#find();
    this.#input.focus();
  }

  /** The text is there, or another one: what was asked is asked of it. */
  #again() {
    this.#asked = '';
    if (this.#input.value.trim()) this.#find();
  }

  async #find() {
    const query = this.#input.value.trim();
    if (query === this.#asked && query) return;
    this.#asked = query;
    this.#noteInAddress(query);
    this.#hits = [];
    this.#place = -1;
    this.#strip.hidden = !query;
    this.#count.textContent = query ? this.#named('looking') : '';
    const text = document.querySelector('rule-text');
    const hits = query.length > 1 && text ? await this.#search(text, query) : [];
    if (this.#asked !== query) return;
    this.#hits = hits;
    this.#say();
    this.#mark();
    if (hits.length) this.#step(1);
  }

  async #search(text, query) {
    await text.whole();
    const wanted = pattern(query);
    const hits = [];
    let looked = 0;
    for (const provision of text.querySelectorAll('.rw-prov')) {
      const words = wordsOf(provision);
      for (const { index, 0: { length } } of words.text.matchAll(wanted)) {
        hits.push({ provision, ranges: rangesOf(words.pieces, index, index + length) });
      }
      if (++looked % AT_ONCE === 0) {
        await turn();
        if (this.#asked !== query) break;
      }
    }
    return hits;
  }

  #step(by) {
    if (!this.#hits.length) return;
    const from = this.#place < 0 ? this.#nearest() - 1 : this.#place;
    this.#place = (from + by + this.#hits.length) % this.#hits.length;
    const { provision, ranges } = this.#hits[this.#place];
    this.#say();
    this.#mark();
    document.querySelector('rule-text').reveal(provision, ranges[0]);
  }

  /** The first hit at or below the place where the reader is. */
  #nearest() {
    const here = document.querySelector('rule-text').place;
    const found = here ? this.#hits.findIndex(({ provision }) => provision === here
      || here.compareDocumentPosition(provision) & Node.DOCUMENT_POSITION_FOLLOWING) : 0;
    return Math.max(found, 0);
  }

  #say() {
    if (!this.#asked) return;
    this.#count.textContent = this.#hits.length
      ? this.#named('count').replace('{0}', Math.max(this.#place, 0) + 1).replace('{1}', this.#hits.length)
      : this.#named('none');
  }

  /** Marks without touching the text, so that what readers select stays what it is. */
  #mark() {
    if (!globalThis.CSS?.highlights) return;
    const now = this.#hits[this.#place]?.ranges ?? [];
    const all = this.#hits.slice(0, MARKED).flatMap(({ ranges }) => ranges);
    CSS.highlights.set('rw-find', new Highlight(...all));
    const current = new Highlight(...now);
    current.priority = 1;
    CSS.highlights.set('rw-find-now', current);
  }

  #noteInAddress(query) {
    const address = new URL(location);
    if ((address.searchParams.get('find') ?? '') === query) return;
    if (query) address.searchParams.set('find', query);
    else address.searchParams.delete('find');
    history.replaceState(history.state, '', address);
  }
}

if (!customElements.get('text-find')) customElements.define('text-find', TextFind);
