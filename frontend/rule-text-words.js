/* The words of a provision as they stand in its version, and where some of them are. */

const UNREAD = '.rw-vh, .rw-space, .rw-def';

/** The words of a provision, with the text nodes that hold them. */
export function wordsOf(provision) {
  const skipped = provision.matches('.rw-cut') ? UNREAD : `del, .rw-row-cut, ${UNREAD}`;
  const pieces = [];
  let text = '';
  const root = provision.querySelector('.rw-t');
  if (!root) return { text, pieces };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    return node.matches(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
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

/** The words of a provision that a range covers, and where they start and end; null where it covers none. */
export function covered(provision, range) {
  const words = wordsOf(provision);
  const rough = span(words, range);
  const place = rough && wholeWords(words.text, rough);
  return place && { text: words.text, ...place };
}

function shared(one, other) {
  let count = 0;
  while (count < Math.min(one.length, other.length) && one[count] === other[count]) count++;
  return count;
}

/** Where a quote stands: of several places the one that the prefix fits best; -1 where there is none. */
export function placeOf(text, { quote, prefix = '' }) {
  const backwards = (words) => [...words].reverse();
  let best = -1;
  let fit = -1;
  for (let start = text.indexOf(quote); quote && start >= 0; start = text.indexOf(quote, start + 1)) {
    const fits = shared(backwards(text.slice(0, start)), backwards(prefix));
    if (fits > fit) [best, fit] = [start, fits];
  }
  return best;
}

/** The ranges of the document that hold these words of a provision. */
export function rangesOf(pieces, start, end) {
  const ranges = [];
  for (const piece of pieces) {
    const from = Math.max(start - piece.start, 0);
    const to = Math.min(end - piece.start, piece.node.length);
    if (from >= to) continue;
    const range = document.createRange();
    range.setStart(piece.node, from);
    range.setEnd(piece.node, to);
    ranges.push(range);
  }
  return ranges;
}
