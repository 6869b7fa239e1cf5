/* <proof-of-work challenge bits>: finds the number that answers the challenge, and tells it as the event "solved". */

const AT_ONCE = 4000;
const MOST = 2 ** 31;
const turn = () => new Promise((next) => setTimeout(next));

/* SHA-256 by hand, since browsers have their own only on pages that came encrypted. */
const primes = (count) => {
  const found = [];
  for (let next = 2; found.length < count; next++) if (found.every((prime) => next % prime)) found.push(next);
  return found;
};
const fraction = (root) => ((root - Math.floor(root)) * 2 ** 32) | 0;
const START = primes(8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = primes(64).map((prime) => fraction(Math.cbrt(prime)));
const turned = (word, by) => (word >>> by) | (word << (32 - by));
const words = new Int32Array(64);

function rounds(state) {
  for (let at = 16; at < 64; at++) {
    const [near, far] = [words[at - 2], words[at - 15]];
    const small = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    const large = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    words[at] = (words[at - 16] + small + words[at - 7] + large) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let at = 0; at < 64; at++) {
    const large = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + large + ((e & f) ^ (~e & g)) + ROUNDS[at] + words[at]) | 0;
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => (word + state[at]) | 0);
}

/** The digest of a text of plain letters, as eight words. */
export function digest(text) {
  let state = START;
  const bytes = new Uint8Array(Math.ceil((text.length + 9) / 64) * 64);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  bytes[text.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 4, text.length * 8);
  for (let block = 0; block < bytes.length; block += 64) {
    for (let at = 0; at < 16; at++) words[at] = view.getInt32(block + at * 4);
    state = rounds(state);
  }
  return state;
}

function zeroBits(state) {
  let zeros = 0;
  for (const word of state) {
    zeros += Math.clz32(word);
    if (word !== 0) break;
  }
  return zeros;
}

class ProofOfWork extends HTMLElement {
  connectedCallback() {
    this.#work(this.getAttribute('challenge'), Number(this.getAttribute('bits')));
  }

  async #work(challenge, bits) {
    for (let number = 0; number < MOST && this.isConnected; number++) {
      const proof = `${challenge}:${number}`;
      if (zeroBits(digest(proof)) >= bits) {
        this.dispatchEvent(new CustomEvent('solved', { detail: { proof } }));
        return;
      }
      if (number % AT_ONCE === AT_ONCE - 1) await turn();
    }
  }
}

customElements.get('proof-of-work') ?? customElements.define('proof-of-work', ProofOfWork);
