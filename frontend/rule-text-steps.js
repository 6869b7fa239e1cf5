/* <change-steps total="14">: says which change is in sight, and goes to the next or the one before. */

class ChangeSteps extends HTMLElement {
  #place;
  #spoken;
  #onPlace = ({ detail }) => this.#say(detail.change, detail.stepped);

  connectedCallback() {
    if (!this.#place) this.#build();
    document.addEventListener('place-shown', this.#onPlace);
  }

  disconnectedCallback() {
    document.removeEventListener('place-shown', this.#onPlace);
  }

  #named(name) { return this.getAttribute(`label-${name}`) ?? ''; }

  #build() {
    this.innerHTML = `<span class="rw-small rw-num"></span><span class="rw-vh" aria-live="polite"></span>
      <button type="button" class="rw-step-btn" data-to="previous" aria-keyshortcuts="p"><span class="rw-i rw-i-left" aria-hidden="true"></span></button>
      <button type="button" class="rw-step-btn" data-to="next" aria-keyshortcuts="n"><span class="rw-i rw-i-right" aria-hidden="true"></span></button>`;
    [this.#place, this.#spoken] = this.querySelectorAll('span');
    for (const button of this.querySelectorAll('button')) {
      button.setAttribute('aria-label', this.#named(button.dataset.to));
      button.title = this.#named(button.dataset.to);
      button.addEventListener('click', () => document.querySelector('rule-text')?.change(button.dataset.to));
    }
    this.#say(Number(this.getAttribute('at')) || 1, false);
  }

  /** It is spoken only when the reader went there. */
  #say(change, stepped) {
    if (!change) return;
    const words = this.#named('at').replace('{0}', change).replace('{1}', this.getAttribute('total'));
    this.#place.textContent = words;
    if (stepped) this.#spoken.textContent = words;
  }
}

if (!customElements.get('change-steps')) customElements.define('change-steps', ChangeSteps);

const KEYS = 'rulewright.keys';

/** Whether single keys do something: who speaks to a computer may not want it. */
export const usesKeys = () => localStorage.getItem(KEYS) !== 'off';

/* <text-keys>: turns the single keys off and on. */
class TextKeys extends HTMLElement {
  connectedCallback() {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = usesKeys();
    box.addEventListener('change', () => localStorage.setItem(KEYS, box.checked ? 'on' : 'off'));
    const label = document.createElement('label');
    label.className = 'rw-keys';
    label.append(box, this.getAttribute('label') ?? '');
    this.replaceChildren(label);
  }
}

if (!customElements.get('text-keys')) customElements.define('text-keys', TextKeys);
