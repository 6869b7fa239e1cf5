/* <rule-text src="fragments/…">: shows a rule's text, reports what readers select, and takes notes and marks. */

import './rule-text-find.js';
import './rule-text-outline.js';
import { make, Margin } from './rule-text-margin.js';
import { Parts } from './rule-text-parts.js';
import { usesKeys } from './rule-text-steps.js';
import { Terms } from './rule-text-terms.js';
import { covered } from './rule-text-words.js';

const AROUND = 32;
const READING_LINE = 150;
const NO_ROOM_BESIDE = matchMedia('(max-width:1100px)');
const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));

class RuleText extends HTMLElement {
  static observedAttributes = ['src', 'open-change'];

  #parts = null;
  #src = '';
  #terms = null;
  #margin = new Margin(() => this.getAttribute('label-why') ?? '');
  #card = null;
  #pending = 0;
  #frame = 0;
  #beside = null;
  #stepped = null;
  #onSelection = () => {
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => this.#offer(), 150);
  };
  #onHash = () => this.#goToTarget();
  #onRoom = () => this.#placeReason();
  #onScroll = () => {
    this.#frame ||= requestAnimationFrame(() => this.#notePlace());
    this.#terms?.follow();
  };
  #onPrint = () => this.#parts?.allNow();

  connectedCallback() {
    document.addEventListener('selectionchange', this.#onSelection);
    window.addEventListener('hashchange', this.#onHash);
    window.addEventListener('scroll', this.#onScroll, { passive: true });
    window.addEventListener('beforeprint', this.#onPrint);
    NO_ROOM_BESIDE.addEventListener('change', this.#onRoom);
    for (const event of ['click', 'pointerover', 'pointerout', 'focusin', 'focusout']) this.addEventListener(event, this);
    document.addEventListener('keydown', this);
    this.#open();
  }

  /** Flow may move an element while it builds a page; only one that stays away has left. */
  disconnectedCallback() {
    setTimeout(() => { if (!this.isConnected) this.#leave(); });
  }

  #leave() {
    document.removeEventListener('selectionchange', this.#onSelection);
    window.removeEventListener('hashchange', this.#onHash);
    window.removeEventListener('scroll', this.#onScroll);
    window.removeEventListener('beforeprint', this.#onPrint);
    NO_ROOM_BESIDE.removeEventListener('change', this.#onRoom);
    document.removeEventListener('keydown', this);
    clearTimeout(this.#pending);
    cancelAnimationFrame(this.#frame);
    this.#parts?.close();
    this.#src = '';
  }

  attributeChangedCallback(name) {
    if (!this.isConnected) return;
    if (name === 'src') this.#open();
    else this.#showOpenChange(this);
  }

  set notes(notes) {
    this.#margin.notes = notes ?? [];
    this.#decorate(this);
  }

  set highlights(highlights) {
    this.#margin.highlights = highlights ?? [];
    this.#decorate(this);
  }

  /** The provision at the line where one reads, or null. */
  place = null;

  /** The name of the heading that it stands under. */
  under = '';

  /** Waits until all of the text is there. */
  async whole() {
    await this.#parts?.all();
  }

  /** Goes to the change after or before the place shown last, and around at the ends. */
  async change(direction) {
    const changes = this.#parts?.changes() ?? [];
    if (!changes.length) return;
    const next = this.#neighbour(changes, direction === 'previous' ? -1 : 1);
    const shown = await this.#parts.find(changes[next]);
    if (!shown) return;
    this.#stepped = { provision: shown, change: next + 1 };
    await this.#show(shown);
    this.#notePlace(true);
  }

  /** Goes to a provision by its name or its number, and notes it in the address. */
  async go(name) {
    const provision = await this.#parts?.find(name);
    if (!provision) return;
    history.replaceState(history.state, '', this.#address(provision.id));
    await this.#show(provision);
  }

  /** Brings words into sight, without taking the focus. */
  async reveal(provision, range) {
    provision.scrollIntoView({ block: 'center' });
    await frame();
    const at = range?.getBoundingClientRect();
    if (at && (at.top < READING_LINE || at.bottom > innerHeight - 80)) scrollBy(0, at.top - innerHeight / 2);
  }

  /* ---- The text comes ---- */

  async #open() {
    const src = this.getAttribute('src') ?? '';
    if (src === this.#src) return;
    this.#src = src;
    this.#parts?.close();
    this.#terms?.hide();
    const parts = this.#parts = new Parts(this, src, (part) => this.#filled(part));
    this.#terms = new Terms(parts, (name) => this.go(name), this.#names('card', 'definition', 'link', 'to-definition'));
    this.setAttribute('aria-busy', 'true');
    try {
      await parts.open();
    } catch (failure) {
      if (parts !== this.#parts) return;
      this.replaceChildren(make('p', 'rw-leaf-away', this.getAttribute('label-away') ?? ''));
      this.firstChild.setAttribute('role', 'alert');
      this.removeAttribute('aria-busy');
      return;
    }
    if (parts !== this.#parts) return;
    this.removeAttribute('aria-busy');
    await this.#goToTarget().catch(() => {});
    this.#showReason();
    this.#notePlace();
    this.#tell('text-shown', { changes: parts.changes().length });
    parts.others().catch(() => {});
  }

  #names(...pairs) {
    const names = {};
    for (let i = 0; i < pairs.length; i += 2) names[pairs[i]] = this.getAttribute(`label-${pairs[i + 1]}`) ?? '';
    return names;
  }

  #filled(part) {
    if (this.#card && !this.#card.isConnected) this.#card = null;
    for (const link of part.querySelectorAll('a[href^="#"]')) link.href = this.#address(link.getAttribute('href').slice(1));
    this.#decorate(part);
  }

  #decorate(part) {
    this.#margin.place(part);
    this.#showOpenChange(part);
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }

  /* ---- Places ---- */

  #address(name) {
    return `${location.pathname}${location.search}#${name}`;
  }

  async #goToTarget() {
    const name = decodeURIComponent(location.hash.slice(1));
    const target = name && await this.#parts?.find(name);
    if (target) await this.#show(target);
  }

  async #show(provision) {
    this.querySelectorAll('.rw-here').forEach((other) => other.classList.remove('rw-here'));
    provision.classList.add('rw-here');
    provision.tabIndex = -1;
    provision.focus({ preventScroll: true });
    const distance = Math.abs(provision.getBoundingClientRect().top);
    const near = distance < 2 * innerHeight && !calm();
    const block = provision.offsetHeight > innerHeight / 2 || provision.matches('.rw-prov-head') ? 'start' : 'center';
    provision.scrollIntoView({ block, behavior: near ? 'smooth' : 'auto' });
    if (near) return;
    await frame();
    await frame();
    provision.scrollIntoView({ block });
  }

  /** Which provision is at the line where one reads: told to the outline and to the counter of changes. */
  #notePlace(stepped = false) {
    this.#frame = 0;
    const leaf = this.getBoundingClientRect();
    const line = Math.max(READING_LINE, leaf.top + 24);
    const provision = [0, 16, 40].map((further) => document.elementFromPoint(leaf.left + leaf.width / 2, line + further)
      ?.closest('.rw-prov')).find((found) => found && this.contains(found)) ?? this.place;
    if (!provision?.isConnected) return;
    this.place = provision;
    this.under = provision.dataset.under ?? '';
    this.#tell('place-shown', { under: this.under, change: this.#changeAt(provision), stepped });
  }

  /** The number of the change that one stepped to while it is in sight, else of the next one from here. */
  #changeAt(provision) {
    const stepped = this.#stepped?.provision;
    if (stepped?.isConnected) {
      const { top, bottom } = stepped.getBoundingClientRect();
      if (bottom > 0 && top < innerHeight) return this.#stepped.change;
    }
    const changes = this.#parts?.changes() ?? [];
    const next = changes.findIndex((name) => this.#isFrom(name, provision));
    return next < 0 ? changes.length : next + 1;
  }

  /** Whether the change of that name is at a provision or behind it; what is not fetched is found by its part. */
  #isFrom(name, provision) {
    const change = document.getElementById(name)
      ?? this.querySelector(`.rw-part[data-rest][data-changes~="${CSS.escape(name)}"]`);
    return change === provision || Boolean(change && provision.compareDocumentPosition(change) & Node.DOCUMENT_POSITION_FOLLOWING);
  }

  #neighbour(changes, by) {
    const open = this.querySelector('.rw-here.rw-chg') ?? this.#stepped?.provision ?? this.querySelector('.rw-open');
    const known = open ? changes.indexOf(open.id) : -1;
    if (known >= 0) return (known + by + changes.length) % changes.length;
    const here = this.querySelector('.rw-here') ?? this.place;
    const next = here ? changes.findIndex((name) => this.#isFrom(name, here)) : 0;
    const from = next < 0 ? changes.length : next;
    return (by > 0 ? from : from - 1 + changes.length) % changes.length;
  }

  /* ---- The reason that is open ---- */

  #reason() {
    return document.getElementById(this.getAttribute('open-reason') ?? '');
  }

  #placeReason() {
    const reason = this.#reason();
    const provision = this.querySelector('.rw-open');
    if (!reason || !provision) return;
    this.#beside ??= reason.parentNode;
    if (NO_ROOM_BESIDE.matches) provision.after(reason);
    else this.#beside.prepend(reason);
  }

  async #showReason() {
    const open = this.getAttribute('open-provision');
    if (open && !location.hash) await this.#parts.find(`p-${open}`).catch(() => null);
    this.#placeReason();
    const provision = this.querySelector('.rw-open');
    if (!provision || location.hash) return;
    this.#stepped = { provision, change: (this.#parts?.changes().indexOf(provision.id) ?? -1) + 1 };
    this.#reason()?.focus({ preventScroll: true });
    provision.scrollIntoView({ block: NO_ROOM_BESIDE.matches ? 'start' : 'center' });
    this.#notePlace();
  }

  #showOpenChange(part) {
    const open = this.getAttribute('open-change');
    for (const button of part.querySelectorAll('.rw-why-btn')) {
      const isOpen = open !== null && button.dataset.change === open;
      button.setAttribute('aria-expanded', String(isOpen));
      button.closest('.rw-prov').classList.toggle('rw-open', isOpen);
    }
  }

  /* ---- What the reader does ---- */

  handleEvent(event) {
    if (event.type === 'keydown') this.#onKey(event);
    else if (event.type === 'click') this.#onClick(event);
    else if (event.type.startsWith('pointer')) this.#terms?.onPointer(event);
    else this.#terms?.onFocus(event.type === 'focusin' ? event : { target: event.relatedTarget ?? document.body });
  }

  #onKey(event) {
    if (event.key === 'Escape' && !this.#terms?.hide() && this.#card) this.#withdraw();
    if (event.ctrlKey || event.metaKey || event.altKey || !usesKeys()) return;
    if (event.target.closest?.('input, textarea, select, [contenteditable], [role=listbox], vaadin-select')) return;
    if (event.key === 'n') this.change('next');
    if (event.key === 'p') this.change('previous');
  }

  #onClick(event) {
    const unfold = event.target.closest('.rw-unfold');
    if (unfold) this.#unfold(unfold);
    const place = event.target.closest('a.rw-place, a.rw-term');
    if (place) this.#follow(event, decodeURIComponent(place.hash.slice(1)));
    const provision = event.target.closest('.rw-prov');
    if (!provision || place) return;
    const pressed = event.target.closest('a.rw-no, a.rw-hno, .rw-say, .rw-why-btn, .rw-pop button');
    if (pressed?.matches('a.rw-no, a.rw-hno')) this.#follow(event, provision.id);
    else if (pressed?.matches('.rw-say')) this.#tell('provision-chosen', this.#named(provision));
    else if (pressed?.matches('.rw-why-btn')) this.#tell('why-chosen', { ...this.#named(provision), change: pressed.dataset.change });
    else if (!pressed) this.#touch(provision);
  }

  #named({ dataset }) {
    return { provision: dataset.provision, label: dataset.label };
  }

  #follow(event, name) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.go(name);
  }

  async #unfold(button) {
    const fold = button.closest('.rw-fold');
    await this.#parts.fill(button);
    const first = fold.querySelector('.rw-prov');
    if (first) first.tabIndex = -1;
    first?.focus({ preventScroll: true });
  }

  #touch(provision) {
    this.querySelectorAll('.rw-touched').forEach((other) => other.classList.remove('rw-touched'));
    provision.classList.add('rw-touched');
  }

  /* ---- Selected words ---- */

  #selected() {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const from = this.#provisionAt(range.startContainer);
    const to = this.#provisionAt(range.endContainer);
    if (!from || (to && to !== from && to.previousElementSibling !== from)) return null;
    const quotes = [from, to].filter((one, place, both) => one && both.indexOf(one) === place)
      .map((provision) => this.#quoted(provision, range))
      .filter(Boolean);
    return quotes.length === 1 ? quotes[0] : null;
  }

  #provisionAt(node) {
    const found = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest('.rw-prov');
    return found && this.contains(found) ? found : null;
  }

  #quoted(provision, range) {
    const place = covered(provision, range);
    return place && {
      ...this.#named(provision),
      quote: place.text.slice(place.start, place.end),
      prefix: place.text.slice(Math.max(0, place.start - AROUND), place.start),
      suffix: place.text.slice(place.end, place.end + AROUND),
    };
  }

  #offer() {
    if (this.#card?.contains(document.activeElement)) return;
    const words = this.#selected();
    this.#withdraw();
    if (!words) return;
    const provision = document.getElementById(`p-${words.provision}`);
    this.#card = this.#cardFor(words);
    provision.append(this.#card);
    const selected = getSelection().getRangeAt(0).getBoundingClientRect();
    this.#card.style.setProperty('--rw-pop-top', `${Math.max(0, selected.top - provision.getBoundingClientRect().top)}px`);
    this.#tell('words-marked', words);
  }

  #cardFor(words) {
    const card = make('div', 'rw-pop');
    card.setAttribute('role', 'group');
    card.setAttribute('aria-label', this.getAttribute('label-words') ?? '');
    card.addEventListener('pointerdown', (event) => event.preventDefault());
    if (this.hasAttribute('commentable')) {
      card.append(this.#button('rw-btn rw-btn-main rw-btn-small', 'comment', () => this.#tell('words-selected', words)));
    }
    card.append(this.#button('rw-btn rw-btn-bare rw-btn-small', 'link', (event) => this.#copy(event, words)));
    return card;
  }

  #button(className, act, pressed) {
    const button = make('button', className);
    button.type = 'button';
    const glyph = make('span', `rw-i rw-i-${act}`);
    glyph.setAttribute('aria-hidden', 'true');
    const name = make('span', '', this.getAttribute(`label-${act}`) ?? '');
    name.setAttribute('aria-live', 'polite');
    button.append(glyph, name);
    button.addEventListener('click', pressed);
    return button;
  }

  async #copy(event, words) {
    const name = event.currentTarget.lastChild;
    await navigator.clipboard.writeText(new URL(this.#address(`p-${words.provision}`), location.origin).href);
    name.textContent = this.getAttribute('label-copied') ?? '';
  }

  #withdraw() {
    this.#card?.remove();
    this.#card = null;
  }
}

if (!customElements.get('rule-text')) customElements.define('rule-text', RuleText);
