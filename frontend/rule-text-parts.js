/* A long text comes in parts: the first one at once, the one that the reader goes to next, the others when there is time. */

const NEAR = '1200px';
const idle = () => new Promise((turn) => (window.requestIdleCallback ?? setTimeout)(turn, { timeout: 500 }));

export class Parts {
  #host;
  #src;
  #filled;
  #stop = new AbortController();
  #observer;
  #under = new Map();

  /** Parts of the text at an address, shown in an element; filled is told of each one that has its words. */
  constructor(host, src, filled) {
    this.#host = host;
    this.#src = src;
    this.#filled = filled;
  }

  /** Shows the first part; fails where the text can't be had. */
  async open() {
    const html = await this.#text(this.#address());
    this.#host.innerHTML = html;
    for (const part of this.#host.querySelectorAll('.rw-part:not([data-rest])')) this.#filled(part);
  }

  /** Goes on with the others, those near the reader first. */
  async others() {
    this.#observer = new IntersectionObserver((seen) => {
      for (const { isIntersecting, target } of seen) if (isIntersecting) this.fill(target);
    }, { rootMargin: `${NEAR} 0px` });
    for (const part of this.#waiting()) this.#observer.observe(part);
    while (!this.#stop.signal.aborted && this.#waiting().length) {
      await idle();
      if (this.#waiting().length) await this.fill(this.#waiting()[0]);
    }
  }

  close() {
    this.#stop.abort();
    this.#observer?.disconnect();
  }

  /** Fetches everything, folded runs as well. */
  async all() {
    for (const part of [...this.#waiting(), ...this.#host.querySelectorAll('.rw-unfold')]) await this.fill(part);
  }

  /** Fetches everything at once and waits: paper can't be filled later. */
  allNow() {
    for (const part of this.#waiting()) {
      const request = new XMLHttpRequest();
      request.open('GET', this.#address({ lines: part.dataset.rest }), false);
      request.send();
      if (request.status === 200) this.#put(part, request.responseText);
    }
  }

  /** Fetches a part, or unfolds a run of lines; twice is once. */
  async fill(part) {
    const lines = part.dataset.rest;
    if (!lines) return;
    if (!this.#under.has(lines)) {
      this.#under.set(lines, this.#text(this.#address({ lines })).then((html) => this.#put(part, html)));
    }
    try {
      await this.#under.get(lines);
    } catch (failure) {
      this.#under.delete(lines);
      if (!this.#stop.signal.aborted) throw failure;
    }
  }

  /** The element of that name, or of that number as an address writes it, fetched if it is not there; or null. */
  async find(name) {
    const here = document.getElementById(name);
    if (here && this.#host.contains(here)) return here;
    const answer = await fetch(this.#address({ at: name }, '/place.json'), { signal: this.#stop.signal });
    if (!answer.ok) return null;
    const { line, id } = await answer.json();
    const holder = [...this.#host.querySelectorAll('[data-rest]')].find(({ dataset }) => {
      const [from, to] = dataset.rest.split('-').map(Number);
      return from <= line && line < to;
    });
    if (holder) await this.fill(holder);
    return document.getElementById(id);
  }

  /** The names of all changes, in order, whether they are there yet or not. */
  changes() {
    const parts = [...this.#host.querySelectorAll('.rw-part')];
    return parts.some((part) => part.dataset.changes === undefined)
      ? [...this.#host.querySelectorAll('.rw-chg')].map(({ id }) => id)
      : parts.flatMap((part) => part.dataset.changes.split(' ').filter(Boolean));
  }

  /** The words of a provision of this version, though it may not be there yet; or null. */
  async provision(id) {
    const answer = await fetch(this.#address({ at: id }, '/provision.html'), { signal: this.#stop.signal });
    if (!answer.ok) return null;
    const holder = document.createElement('template');
    holder.innerHTML = await answer.text();
    return holder.content.querySelector('.rw-prov');
  }

  #waiting() {
    return [...this.#host.querySelectorAll('.rw-part[data-rest]')];
  }

  #put(part, html) {
    if (!part.dataset.rest || this.#stop.signal.aborted) return;
    if (part.matches('.rw-unfold')) {
      const run = part.closest('.rw-fold');
      run.className = 'rw-unfolded';
      run.innerHTML = html;
      this.#filled(run);
      return;
    }
    this.#observer?.unobserve(part);
    delete part.dataset.rest;
    part.innerHTML = html;
    this.#filled(part);
  }

  async #text(address) {
    const answer = await fetch(address, { signal: this.#stop.signal });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    return answer.text();
  }

  #address(parameters = {}, ending = '.html') {
    const address = new URL(this.#src, document.baseURI);
    address.pathname = address.pathname.replace(/\.html$/, ending);
    if (ending !== '.html') address.searchParams.delete('view');
    for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
    return address;
  }
}
