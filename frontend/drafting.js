// Keeps words that were typed into a draft in this window until the portal has them.

const PREFIX = "rulewright.draft.";

function spaced(words) {
  return words.replace(/\s+/g, " ").trim();
}

/** Keeps what is typed into this field from now on. */
export function watch(field, key) {
  field.addEventListener("input", () => sessionStorage.setItem(PREFIX + key, field.inputElement.value));
}

/** The portal has these words; what was typed since stays. */
export function settle(key, words) {
  const kept = sessionStorage.getItem(PREFIX + key);
  if (kept !== null && spaced(kept) === spaced(words)) sessionStorage.removeItem(PREFIX + key);
}

/** Forgets what was typed. */
export function forget(key) {
  sessionStorage.removeItem(PREFIX + key);
}

/** What was typed and is not settled, or nothing. */
export function kept(key) {
  return sessionStorage.getItem(PREFIX + key) ?? "";
}
