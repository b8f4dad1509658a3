// Keys press the buttons that are on the page; selected words are taken over. Without this module the same forms work.
const review = document.querySelector('.review');
const evidence = document.getElementById('evidence');

addEventListener('keydown', event => {
  if (!review || review.dataset.keys === 'off' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, textarea, select')) return;
  const button = document.querySelector('[data-key="' + CSS.escape(event.key) + '"]');
  if (button) {
    event.preventDefault();
    button.click();
  }
});

/** The selected words and where they begin, in code points of the article's text; null where none of one paragraph are selected. */
function selected() {
  const selection = getSelection();
  if (!evidence || selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const start = range.startContainer.parentElement.closest('[data-at]');
  if (!start || !evidence.contains(start)) return null;
  const before = document.createRange();
  before.setStart(start, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const raw = range.toString();
  const words = raw.trim();
  const lead = raw.length - raw.trimStart().length;
  const at = Number(start.dataset.at) + [...before.toString()].length + [...raw.slice(0, lead)].length;
  return words && start.textContent.includes(words) ? {words, at} : null;
}

let last = null;
document.addEventListener('selectionchange', () => { last = selected() || last; });

// words that are selected when something is to be added go along in the address
document.querySelector('a[data-key="n"]')?.addEventListener('click', event => {
  last = selected() || last; // the key may come before the browser tells of the selection
  if (!last || last.words.length > 500) return;
  const address = new URL(event.currentTarget.href);
  const role = address.searchParams.get('what') && address.searchParams.get('what') !== 'statement' ? 'span' : 'content';
  address.searchParams.set('mark.' + role, last.words);
  address.searchParams.set('from.' + role, last.at);
  event.currentTarget.href = address;
});

for (const button of document.querySelectorAll('[data-take]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    if (!last) return;
    const role = button.dataset.take;
    document.querySelector('[name="mark.' + role + '"]').value = last.words;
    document.querySelector('[name="from.' + role + '"]').value = last.at;
  });
}
// words typed by hand have no place; they must stand in the text once
for (const field of document.querySelectorAll('[name^="mark."]')) {
  field.addEventListener('input', () => {
    document.querySelector('[name="from.' + field.name.slice(5) + '"]').value = '';
  });
}
const first = document.querySelector('.doing input:not([type=hidden]), .doing select');
if (first) first.focus();
