/* <rule-text src="fragments/…">: shows a rule's text, reports what readers select, and takes notes and marks. */

const AROUND = 32;
const UNREAD = '.rw-vh, .rw-space';
const NO_ROOM_BESIDE = matchMedia('(max-width:1100px)');
const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

function make(tag, className, text = '') {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** The words of a provision as they stand in its version, with the text nodes that hold them. */
function wordsOf(provision) {
  const skipped = provision.matches('.rw-cut') ? UNREAD : `del, ${UNREAD}`;
  const walker = document.createTreeWalker(provision.querySelector('.rw-t'), NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement.closest(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const pieces = [];
  let text = '';
  while (walker.nextNode()) {
    pieces.push({ node: walker.currentNode, start: text.length });
    text += walker.currentNode.data;
  }
  return { text, pieces };
}

/** Where a range starts and ends within the words, or null where it holds none of them. */
function span({ pieces }, range) {
  const touched = pieces.filter(({ node }) => range.intersectsNode(node)).map(({ node, start }) => ({
    start: start + (node === range.startContainer ? range.startOffset : 0),
    end: start + (node === range.endContainer ? range.endOffset : node.length),
  }));
  return touched.length ? { start: touched[0].start, end: touched.at(-1).end } : null;
}

/** The span without outer space, widened to whole words. */
function wholeWords(text, { start, end }) {
  const isWord = (index) => /[\p{L}\p{N}\p{M}]/u.test(text[index] ?? '');
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  if (start === end) return null;
  while (isWord(start) && isWord(start - 1)) start--;
  while (isWord(end - 1) && isWord(end)) end++;
  return { start, end };
}

function shared(one, other) {
  let count = 0;
  while (count < Math.min(one.length, other.length) && one[count] === other[count]) count++;
  return count;
}

/** Where a quote stands: of several places the one that the prefix fits best; -1 where there is none. */
function placeOf(text, { quote, prefix = '' }) {
  const backwards = (words) => [...words].reverse();
  let best = -1;
  let fit = -1;
  for (let start = text.indexOf(quote); quote && start >= 0; start = text.indexOf(quote, start + 1)) {
    const fits = shared(backwards(text.slice(0, start)), backwards(prefix));
    if (fits > fit) [best, fit] = [start, fits];
  }
  return best;
}

class RuleText extends HTMLElement {
  static observedAttributes = ['src', 'open-change'];

  #notes = [];
  #highlights = [];
  #card = null;
  #pending = 0;
  #load = null;
  #beside = null;
  #onSelection = () => {
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => this.#offer(), 150);
  };
  #onHash = () => this.#showTarget();
  #onRoom = () => this.#placeReason();

  connectedCallback() {
    document.addEventListener('selectionchange', this.#onSelection);
    window.addEventListener('hashchange', this.#onHash);
    NO_ROOM_BESIDE.addEventListener('change', this.#onRoom);
    this.addEventListener('click', this);
    this.addEventListener('keydown', this);
    this.#fetch();
  }

  disconnectedCallback() {
    document.removeEventListener('selectionchange', this.#onSelection);
    window.removeEventListener('hashchange', this.#onHash);
    NO_ROOM_BESIDE.removeEventListener('change', this.#onRoom);
    this.removeEventListener('click', this);
    this.removeEventListener('keydown', this);
    clearTimeout(this.#pending);
    this.#load?.abort();
  }

  attributeChangedCallback(name) {
    if (!this.isConnected) return;
    if (name === 'src') this.#fetch();
    else this.#showOpenChange();
  }

  get notes() { return this.#notes; }
  set notes(notes) {
    this.#notes = notes ?? [];
    this.#placeNotes();
  }

  get highlights() { return this.#highlights; }
  set highlights(highlights) {
    this.#highlights = highlights ?? [];
    this.#placeMarks();
  }

  /** Goes to the change after or before the place shown last, and around at the ends. */
  change(direction) {
    const changes = [...this.querySelectorAll('.rw-chg')];
    if (!changes.length) return;
    const here = this.querySelector('.rw-here') ?? this.querySelector('.rw-open');
    const lies = (change, where) => !here || here.compareDocumentPosition(change) & where;
    const shown = direction === 'previous'
      ? changes.findLast((change) => lies(change, Node.DOCUMENT_POSITION_PRECEDING)) ?? changes.at(-1)
      : changes.find((change) => lies(change, Node.DOCUMENT_POSITION_FOLLOWING)) ?? changes[0];
    this.#show(shown);
    this.#tell('change-shown', {
      index: changes.indexOf(shown) + 1, total: changes.length,
      change: shown.dataset.change ?? '', provision: shown.dataset.provision,
    });
  }

  async #fetch() {
    this.#load?.abort();
    const src = this.getAttribute('src');
    if (!src) return;
    const load = this.#load = new AbortController();
    this.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(new URL(src, document.baseURI), { signal: load.signal });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      this.#fill(await answer.text());
    } catch (failure) {
      if (load.signal.aborted) return;
      this.replaceChildren(make('p', 'rw-leaf-away', this.getAttribute('label-away') ?? ''));
      this.firstChild.setAttribute('role', 'alert');
      this.#tell('text-failed', {});
    } finally {
      if (!load.signal.aborted) this.removeAttribute('aria-busy');
    }
  }

  #fill(html) {
    this.innerHTML = html;
    this.#card = null;
    this.querySelectorAll('a.rw-no').forEach((link) => { link.href = this.#address(link.closest('.rw-prov')); });
    this.#placeNotes();
    this.#placeMarks();
    this.#showTarget();
    this.#showReason();
    this.#tell('text-shown', { changes: this.querySelectorAll('.rw-chg').length });
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }

  #find(provision) {
    return this.querySelector(`.rw-prov[data-provision="${CSS.escape(provision)}"]`);
  }

  /* ---- Places ---- */

  #address(provision) {
    return `${location.pathname}${location.search}#${provision.id}`;
  }

  /** A target is an id, or a label written for an address: p-d-4 for (d)(4). */
  #target() {
    const name = decodeURIComponent(location.hash.slice(1));
    if (!name) return null;
    const written = (label) => 'p' + label.replaceAll(/\(([^)]*)\)/g, '-$1').replaceAll(/\s+/g, '-');
    return this.querySelector(`#${CSS.escape(name)}`)
      ?? [...this.querySelectorAll('.rw-prov:not(.rw-cut)')].find(({ dataset }) => dataset.label && written(dataset.label) === name)
      ?? null;
  }

  #showTarget() {
    const target = this.#target();
    if (target) this.#show(target);
  }

  #show(provision) {
    this.querySelectorAll('.rw-here').forEach((other) => other.classList.remove('rw-here'));
    provision.classList.add('rw-here');
    provision.tabIndex = -1;
    provision.focus({ preventScroll: true });
    provision.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
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

  #showReason() {
    this.#placeReason();
    const provision = this.querySelector('.rw-open');
    if (!provision || this.#target()) return;
    this.#reason()?.focus({ preventScroll: true });
    provision.scrollIntoView({ block: NO_ROOM_BESIDE.matches ? 'start' : 'center' });
  }

  /* ---- What the reader does ---- */

  handleEvent(event) {
    if (event.type === 'keydown') this.#onKey(event);
    else this.#onClick(event);
  }

  #onKey(event) {
    if (event.key === 'Escape' && this.#card) this.#withdraw();
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, textarea, select')) return;
    if (event.key === 'n') this.change('next');
    if (event.key === 'p') this.change('previous');
  }

  #onClick(event) {
    const provision = event.target.closest('.rw-prov');
    if (!provision) return;
    const pressed = event.target.closest('a.rw-no, .rw-say, .rw-why-btn, .rw-pop button');
    if (pressed?.matches('a.rw-no')) this.#follow(event, provision);
    else if (pressed?.matches('.rw-say')) this.#tell('provision-chosen', this.#named(provision));
    else if (pressed?.matches('.rw-why-btn')) this.#tell('why-chosen', { ...this.#named(provision), change: pressed.dataset.change });
    else if (!pressed) this.#touch(provision);
  }

  #named({ dataset }) {
    return { provision: dataset.provision, label: dataset.label };
  }

  #follow(event, provision) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    history.replaceState(history.state, '', this.#address(provision));
    this.#show(provision);
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
    if (!this.contains(range.startContainer)) return null;
    const touched = [...this.querySelectorAll('.rw-prov')]
      .filter((provision) => range.intersectsNode(provision))
      .map((provision) => this.#quoted(provision, range))
      .filter(Boolean);
    return touched.length === 1 ? touched[0] : null;
  }

  #quoted(provision, range) {
    const words = wordsOf(provision);
    const rough = span(words, range);
    const place = rough && wholeWords(words.text, rough);
    return place && {
      ...this.#named(provision),
      quote: words.text.slice(place.start, place.end),
      prefix: words.text.slice(Math.max(0, place.start - AROUND), place.start),
      suffix: words.text.slice(place.end, place.end + AROUND),
    };
  }

  #offer() {
    if (this.#card?.contains(document.activeElement)) return;
    const words = this.#selected();
    this.#withdraw();
    if (!words) return;
    const provision = this.#find(words.provision);
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
    await navigator.clipboard.writeText(new URL(this.#address(this.#find(words.provision)), location.origin).href);
    name.textContent = this.getAttribute('label-copied') ?? '';
  }

  #withdraw() {
    this.#card?.remove();
    this.#card = null;
  }

  /* ---- Notes in the margin, marks in the text ---- */

  #placeNotes() {
    this.querySelectorAll('.rw-mnotes').forEach((notes) => notes.remove());
    for (const note of this.#notes) {
      const margin = this.#find(note.provision)?.querySelector('.rw-m');
      if (!margin) continue;
      const place = margin.querySelector('.rw-mnotes') ?? make('div', 'rw-mnotes');
      margin.prepend(place);
      place.append(note.kind === 'why' ? this.#whyButton(note) : this.#count(note));
      if (note.detail) place.append(make('span', 'rw-mnote', note.detail));
    }
    this.#showOpenChange();
  }

  #whyButton(note) {
    const button = make('button', 'rw-why-btn', note.label);
    button.type = 'button';
    button.dataset.change = note.change ?? '';
    button.append(make('span', 'rw-vh', `, ${this.getAttribute('label-why') ?? ''}`));
    return button;
  }

  #count(note) {
    const count = make(note.href ? 'a' : 'span', 'rw-count');
    if (note.href) {
      count.href = note.href;
      count.setAttribute('router-link', '');
    }
    for (const shape of note.shapes ?? []) count.append(make('span', `rw-dot ${shape}`));
    count.append(note.label);
    return count;
  }

  #showOpenChange() {
    const open = this.getAttribute('open-change');
    for (const button of this.querySelectorAll('.rw-why-btn')) {
      const isOpen = open !== null && button.dataset.change === open;
      button.setAttribute('aria-expanded', String(isOpen));
      button.closest('.rw-prov').classList.toggle('rw-open', isOpen);
    }
  }

  #placeMarks() {
    for (const mark of this.querySelectorAll('.rw-t mark')) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent.normalize();
    }
    for (const highlight of this.#highlights) {
      const provision = this.#find(highlight.provision);
      if (provision) this.#mark(provision, highlight);
    }
  }

  #mark(provision, highlight) {
    const { text, pieces } = wordsOf(provision);
    const start = placeOf(text, highlight);
    if (start < 0) return;
    const end = start + highlight.quote.length;
    for (const piece of pieces) {
      const from = Math.max(start - piece.start, 0);
      const to = Math.min(end - piece.start, piece.node.length);
      if (from >= to || piece.node.parentElement.closest('mark')) continue;
      const range = document.createRange();
      range.setStart(piece.node, from);
      range.setEnd(piece.node, to);
      range.surroundContents(document.createElement('mark'));
    }
  }
}

if (!customElements.get('rule-text')) customElements.define('rule-text', RuleText);
