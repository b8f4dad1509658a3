// Text and rail follow each other. Without this module the same links work by loading the page again.
const text = document.getElementById('text');
const rail = document.querySelector('.rail');
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;

function show(id, from) {
  for (const on of document.querySelectorAll('.on')) on.classList.remove('on');
  const pieces = [...text.querySelectorAll('[data-s~="' + CSS.escape(id) + '"]')];
  const item = document.getElementById('r-' + id);
  for (const piece of pieces) {
    piece.classList.add('on');
    const fold = piece.closest('details');
    if (fold) fold.open = true;
  }
  if (!item) return;
  item.classList.add('on');
  const target = from === 'text' ? item : document.getElementById('t-' + id) || pieces[0];
  const behavior = calm ? 'auto' : 'smooth';
  if (from === 'text' && rail.scrollHeight > rail.clientHeight) {
    rail.scrollTo({top: item.offsetTop - rail.clientHeight / 3, behavior});
  } else if (target) {
    target.scrollIntoView({block: 'center', behavior});
  }
  const link = from === 'text' ? item.querySelector('a') : document.getElementById('t-' + id);
  if (link) link.focus({preventScroll: true});
  const address = new URL(location);
  address.searchParams.set('s', id);
  address.hash = '';
  if (!document.querySelector('.note form')) history.replaceState(null, '', address);
}

if (text && rail) {
  text.addEventListener('click', event => {
    const piece = event.target.closest('[data-s]');
    if (!piece || String(getSelection()).length > 0) return;
    const link = event.target.closest('a');
    event.preventDefault();
    show(link ? link.id.slice(2) : piece.dataset.s.split(' ')[0], 'text');
  });
  rail.addEventListener('click', event => {
    const item = event.target.closest('[data-id]');
    const link = event.target.closest('a');
    if (!item || link && !link.dataset.go) return;
    event.preventDefault();
    show(item.dataset.id, 'rail');
  });
  document.getElementById('marks').addEventListener('change', event => {
    const kind = event.target.name;
    text.classList.toggle('show-' + kind.slice(0, -1), event.target.checked);
    const address = new URL(location);
    if (event.target.checked) address.searchParams.set(kind, '1'); else address.searchParams.delete(kind);
    history.replaceState(null, '', address);
  });
}
