// What every page needs: files dropped on the box, a word while a report is read, sizes checked before anything is sent.
const MOST = 12 << 20;
const form = document.getElementById('read');
if (form) {
  const file = document.getElementById('file');
  const state = document.getElementById('state');
  const text = document.getElementById('text');
  for (const kind of ['dragover', 'dragleave', 'drop']) {
    form.addEventListener(kind, event => {
      if (event.dataTransfer && event.dataTransfer.types.includes('Files')) {
        event.preventDefault();
        form.classList.toggle('over', kind === 'dragover');
        if (kind === 'drop') {
          file.files = event.dataTransfer.files;
          state.textContent = file.files.length === 1 ? file.files[0].name : file.files.length + ' files';
        }
      }
    });
  }
  form.addEventListener('submit', event => {
    let size = new Blob([text.value]).size;
    for (const one of file.files) size += one.size;
    if (size > MOST - 65536) {
      event.preventDefault();
      state.textContent = 'This is more than 12 MB. Larger files are added with: aver add FILE';
    } else {
      state.textContent = 'Reading …';
    }
  });
  addEventListener('pageshow', () => { state.textContent = ''; });
}
// keyboard: a slash goes to the search box
addEventListener('keydown', event => {
  const field = document.querySelector('input[type=search]');
  if (event.key === '/' && field && !event.target.closest('input, textarea, select')) {
    event.preventDefault();
    field.focus();
  }
});
