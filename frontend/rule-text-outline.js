/* <text-outline src="fragments/…">: the contents of a text, with the place where the reader is. */

const NARROW = matchMedia('(max-width:860px)');

class TextOutline extends HTMLElement {
  static observedAttributes = ['src'];
  #box;
  #load = null;
  #src = '';
  #here = null;
  #passed = [];
  #onPlace = ({ detail }) => this.#show(detail.under);
  #onWidth = () => { if (this.#box) this.#box.open = !NARROW.matches; };

  connectedCallback() {
    document.addEventListener('place-shown', this.#onPlace);
    NARROW.addEventListener('change', this.#onWidth);
    this.addEventListener('click', this);
    this.#fetch();
  }

  disconnectedCallback() {
    setTimeout(() => { if (!this.isConnected) this.#leave(); });
  }

  #leave() {
    document.removeEventListener('place-shown', this.#onPlace);
    NARROW.removeEventListener('change', this.#onWidth);
    this.#load?.abort();
    this.#src = '';
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#fetch();
  }

  async #fetch() {
    const src = this.getAttribute('src') ?? '';
    if (src === this.#src) return;
    this.#src = src;
    this.#load?.abort();
    const load = this.#load = new AbortController();
    try {
      const answer = await fetch(new URL(src, document.baseURI), { signal: load.signal });
      if (answer.ok) this.#fill(await answer.text());
    } catch (failure) {
      if (!load.signal.aborted) this.replaceChildren();
    }
  }

  #fill(list) {
    this.replaceChildren();
    if (!list) return;
    this.innerHTML = `<details class="rw-contents"><summary></summary><nav>${list}</nav></details>`;
    this.#box = this.firstChild;
    this.#here = null;
    this.#passed = [];
    this.#box.open = !NARROW.matches;
    this.querySelector('summary').textContent = this.getAttribute('label') ?? '';
    this.querySelector('nav').setAttribute('aria-label', this.getAttribute('label') ?? '');
    const here = `${location.pathname}${location.search}`;
    this.querySelectorAll('a').forEach((link) => { link.href = `${here}#${link.dataset.place}`; });
    this.#show(document.querySelector('rule-text')?.under);
  }

  handleEvent(event) {
    const toggle = event.target.closest('.rw-toggle');
    const link = event.target.closest('a[data-place]');
    if (toggle) this.#open(toggle.closest('li'), toggle.getAttribute('aria-expanded') !== 'true');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (NARROW.matches) this.#box.open = false;
    document.querySelector('rule-text')?.go(link.dataset.place);
  }

  #open(item, wanted) {
    const list = item?.querySelector(':scope > ul');
    if (!list) return;
    list.hidden = !wanted;
    item.querySelector(':scope > .rw-entry > .rw-toggle').setAttribute('aria-expanded', String(wanted));
  }

  /** Marks the heading that the reader is under, opens what holds it, and keeps it in sight. */
  #show(place) {
    const link = place && this.querySelector(`a[data-place="${CSS.escape(place)}"]`);
    if (!link || link === this.#here) return;
    this.#here?.removeAttribute('aria-current');
    this.#here = link;
    link.setAttribute('aria-current', 'location');
    this.#openAbove(link.closest('li'));
    this.#keepInSight(link);
  }

  /** What was opened on the way is closed again when the reader has left it; what the reader opened stays. */
  #openAbove(item) {
    const above = [];
    for (let one = item.parentElement.closest('li'); one; one = one.parentElement.closest('li')) above.push(one);
    for (const one of this.#passed) if (!above.includes(one) && one !== item) this.#open(one, false);
    this.#passed = this.#passed.filter((one) => above.includes(one) || one === item);
    for (const one of above) {
      if (!one.querySelector(':scope > ul')?.hidden) continue;
      this.#open(one, true);
      this.#passed.push(one);
    }
  }

  #keepInSight(link) {
    const frame = this.closest('.rw-reading-side');
    if (!frame || frame.scrollHeight <= frame.clientHeight) return;
    const around = frame.getBoundingClientRect();
    const at = link.getBoundingClientRect();
    if (at.top < around.top + 40 || at.bottom > around.bottom - 40) {
      frame.scrollTop += at.top - around.top - around.height / 3;
    }
  }
}

if (!customElements.get('text-outline')) customElements.define('text-outline', TextOutline);
