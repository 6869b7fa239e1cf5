/* Notes in the margin, and marks in the words. */

import { placeOf, rangesOf, wordsOf } from './rule-text-words.js';

export function make(tag, className, text = '') {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function byProvision(things) {
  const sorted = new Map();
  for (const thing of things) {
    const there = sorted.get(thing.provision);
    if (there) there.push(thing);
    else sorted.set(thing.provision, [thing]);
  }
  return sorted;
}

export class Margin {
  #why;
  #notes = new Map();
  #highlights = new Map();

  /** @param why gives what is said of a button that tells a reason */
  constructor(why) {
    this.#why = why;
  }

  set notes(notes) { this.#notes = byProvision(notes); }
  set highlights(highlights) { this.#highlights = byProvision(highlights); }

  /** Puts notes and marks into some of the text, in place of those before. */
  place(root) {
    root.querySelectorAll('.rw-mnotes').forEach((notes) => notes.remove());
    this.#unmark(root);
    if (!this.#notes.size && !this.#highlights.size) return;
    for (const provision of root.querySelectorAll('.rw-prov')) {
      const id = provision.dataset.provision;
      if (this.#notes.has(id)) this.#note(provision, this.#notes.get(id));
      for (const highlight of this.#highlights.get(id) ?? []) this.#mark(provision, highlight);
    }
  }

  #note(provision, notes) {
    const place = make('div', 'rw-mnotes');
    for (const note of notes) {
      place.append(note.kind === 'why' ? this.#button(note) : this.#count(note));
      if (note.detail) place.append(make('span', 'rw-mnote', note.detail));
    }
    provision.querySelector('.rw-m')?.prepend(place);
  }

  #button(note) {
    const button = make('button', 'rw-why-btn', note.label);
    button.type = 'button';
    button.dataset.change = note.change ?? '';
    button.append(make('span', 'rw-vh', `, ${this.#why()}`));
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

  #unmark(root) {
    for (const mark of root.querySelectorAll('.rw-t mark')) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent.normalize();
    }
  }

  #mark(provision, highlight) {
    const { text, pieces } = wordsOf(provision);
    const start = placeOf(text, highlight);
    if (start < 0) return;
    for (const range of rangesOf(pieces, start, start + highlight.quote.length)) {
      const isWords = range.toString().trim() && !range.startContainer.parentElement.closest('mark');
      if (isWords) range.surroundContents(document.createElement('mark'));
    }
  }
}
