// Draws the places over outlines that come with the program. Nothing is loaded from elsewhere.
const L = window.L;
let drawn = null;

async function draw() {
  const box = document.getElementById('map');
  if (!box || box === drawn) return;
  drawn = box;
  const map = L.map(box, {worldCopyJump: true, minZoom: 1, maxZoom: 9, attributionControl: false}).setView([25, 20], 2);
  const style = getComputedStyle(document.documentElement);
  const ink = style.getPropertyValue('--soft').trim();
  const strong = style.getPropertyValue('--place').trim();
  const [outlines, places] = await Promise.all([box.dataset.outlines, box.dataset.places].map(async address => (await fetch(address)).json()));
  L.geoJSON(outlines, {interactive: false, style: {color: ink, weight: 1, fill: false}}).addTo(map);
  const layer = L.geoJSON(places, {
    style: {color: strong, weight: 3, fillOpacity: 0.25},
    onEachFeature(feature, shape) {
      const words = document.createElement('span');
      const p = feature.properties;
      words.textContent = p.name + ' · ' + p.precision + ' · ' + p.articles + (p.articles === 1 ? ' article' : ' articles');
      shape.bindTooltip(words);
    },
  }).addTo(map);
  if (places.features.length > 0) map.fitBounds(layer.getBounds(), {maxZoom: 6, padding: [20, 20], animate: false});
  box.dataset.ready = places.features.length;
}

draw();
document.body.addEventListener('htmx:afterSettle', draw);
