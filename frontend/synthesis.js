// Tells the desk which words of a comment are selected, and lets single keys press what they stand for.

const SELECTION_RESTS = 150;
const OFF = "rulewright.keys-off";
const ARROWS = { arrowdown: "j", arrowup: "k" };
const FIELDS = "input:not([type=checkbox]), textarea, select, [contenteditable], vaadin-text-field, vaadin-text-area, vaadin-combo-box, vaadin-select, [role=dialog], [role=listbox], [role=menu]";

let waiting;

/** How many letters of the text stand before a place, without what the desk has put between them. */
function lettersBefore(root, node, offset) {
  const range = document.createRange();
  range.setStart(root, 0);
  range.setEnd(node, offset);
  const copy = range.cloneContents();
  copy.querySelectorAll("[data-skip]").forEach((part) => part.remove());
  return copy.textContent.length;
}

function tellSelection() {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  for (const root of document.querySelectorAll("[data-words]")) {
    if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) continue;
    const start = lettersBefore(root, range.startContainer, range.startOffset);
    const end = lettersBefore(root, range.endContainer, range.endOffset);
    if (start < end) root.dispatchEvent(new CustomEvent("rw-words", { detail: { start, end } }));
  }
}

function isOff() {
  return localStorage.getItem(OFF) === "true";
}

function showKeys() {
  document.querySelectorAll("[data-keys]").forEach((button) => button.setAttribute("aria-pressed", String(!isOff())));
}

function press(event) {
  if (isOff() || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.composedPath().some((part) => part instanceof Element && part.matches(FIELDS))) return;
  if (document.querySelector("vaadin-dialog[opened], vaadin-dialog-overlay[opened], vaadin-confirm-dialog[opened]")) return;
  const pressed = event.key.toLowerCase();
  const key = (document.querySelector("[data-arrows]") && ARROWS[pressed]) || pressed;
  if (!/^[a-z1-3?]$/.test(key)) return;
  const target = [...document.querySelectorAll(`[data-key="${key}"]`)].find((each) => each.checkVisibility());
  if (!target) return;
  event.preventDefault();
  if (target.matches(FIELDS)) target.focus();
  else target.click();
}

if (!window.rulewrightSynthesis) {
  window.rulewrightSynthesis = true;
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(tellSelection, SELECTION_RESTS);
  });
  document.addEventListener("keydown", press);
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || !event.target.closest("[data-keys]")) return;
    localStorage.setItem(OFF, String(!isOff()));
    showKeys();
  });
}
showKeys();
