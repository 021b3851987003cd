#include "generators/documents/presentationpage.h"

namespace relvar {

QByteArray presentationStyle()
{
    return R"css(
:root { color-scheme: light; --page: #ffffff; --ink: #0f172a; --faint: #475569; --edge: #cbd5e1;
  --panel: #f8fafc; --accent: #1d4ed8; --on-accent: #ffffff; }
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --page: #12161d; --ink: #e6ebf2; --faint: #a9b6c9; --edge: #465266;
    --panel: #1b212b; --accent: #8ab8ff; --on-accent: #0b1220; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink);
  font: 16px/1.5 system-ui, "DejaVu Sans", Verdana, "Noto Sans", sans-serif; }
h1 { font-size: 1.1rem; margin: 0; }
h2 { font-size: 1.3rem; margin: 0; }
button, input { font: inherit; color: inherit; background: var(--page);
  border: 1px solid var(--edge); border-radius: 6px; padding: .3em .7em; }
button { cursor: pointer; }
button:hover:enabled { border-color: var(--accent); }
button:disabled { opacity: .45; cursor: default; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
header { padding: 1rem; border-bottom: 1px solid var(--edge); background: var(--panel); }
#tools, #bar { display: none; }
#outline { margin: 0; padding: 1rem 1rem 1rem 2.6rem; }
#outline li { margin-bottom: .6rem; }
.notes { white-space: pre-wrap; color: var(--faint); overflow-wrap: anywhere; }
figure { margin: 0; padding: 1rem; break-inside: avoid; }
figcaption { font-weight: bold; margin-bottom: .5rem; }
figure svg { display: block; width: 100%; height: auto; }
.node { outline-offset: 3px; }
.live { height: 100vh; overflow: hidden; display: grid;
  grid-template: "head head" auto "side stage" minmax(0, 1fr) "bar bar" auto / 19rem minmax(0, 1fr); }
.live header { grid-area: head; display: flex; gap: 1rem; align-items: center; flex-wrap: wrap;
  padding: .5rem 1rem; }
.live #tools { display: flex; gap: .5rem; align-items: center; margin-left: auto; position: relative; }
.live #side { grid-area: side; overflow: auto; border-right: 1px solid var(--edge);
  background: var(--panel); }
.live #outline { list-style: none; padding: .5rem; counter-reset: step; }
.live #outline li { margin: 0 0 .25rem; }
.live #outline .notes { display: none; }
.live #outline button { width: 100%; text-align: left; border-color: transparent;
  background: none; overflow-wrap: anywhere; }
.live #outline button::before { counter-increment: step; content: counter(step) ". "; }
.live #outline button[aria-current] { background: var(--accent); color: var(--on-accent); }
.live main { grid-area: stage; overflow: hidden; }
.live figure { display: none; height: 100%; padding: 0; }
.live figure.shown { display: block; }
.live figcaption { display: none; }
.live figure svg { width: 100%; height: 100%; cursor: grab; touch-action: none; }
.live .node { cursor: pointer; }
.live #bar { grid-area: bar; display: flex; gap: .75rem; align-items: flex-start; padding: .6rem 1rem;
  border-top: 1px solid var(--edge); background: var(--panel); }
#words { flex: 1; min-width: 0; height: 5.2rem; max-height: 22vh; overflow: auto; }
#count { color: var(--faint); white-space: nowrap; padding: .3em 0; border: 1px solid transparent;
  font-variant-numeric: tabular-nums; }
#search { width: 17rem; min-width: 0; }
#found { position: absolute; top: 100%; left: 0; right: 0; z-index: 1; margin: .25rem 0 0;
  padding: .25rem; list-style: none; max-height: 50vh; overflow: auto;
  background: var(--page); border: 1px solid var(--edge); border-radius: 8px; }
#found:empty { display: none; }
#found button { width: 100%; text-align: left; border-color: transparent; overflow-wrap: anywhere; }
#found small { color: var(--faint); }
svg.partly .node, svg.partly .edge { opacity: .12; }
svg.partly .node.clear, svg.partly .edge.clear { opacity: 1; }
svg .node.chosen { filter: drop-shadow(0 0 4px var(--accent)); }
@media (max-width: 46rem) {
  .live { grid-template: "head" auto "stage" minmax(0, 1fr) "bar" auto / minmax(0, 1fr); }
  .live #side { display: none; }
  .live #tools { margin-left: 0; width: 100%; }
  #search { flex: 1; }
}
.live.single { grid-template: "head" auto "stage" minmax(0, 1fr) "bar" auto / minmax(0, 1fr); }
.live.single #side, .single #previous, .single #count, .single #next { display: none; }
@media print {
  .live { display: block; height: auto; overflow: visible; }
  #tools, #bar, .live #tools, .live #bar { display: none; }
  .live #side { overflow: visible; border: 0; }
  .live #outline { list-style: decimal; padding-left: 2.6rem; }
  .live #outline .notes, .live figcaption { display: block; }
  .live #outline button, .live #outline button[aria-current] { border: 0; padding: 0;
    background: none; color: inherit; }
  .live #outline button::before { content: none; }
  .live figure { display: block; height: auto; padding: 1rem 0; break-before: page; }
  .live figure svg { height: auto; max-height: 90vh; }
  svg.partly .node, svg.partly .edge { opacity: 1; }
}
)css";
}

QByteArray presentationScript()
{
    return R"js(
'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const figures = [...document.querySelectorAll('figure')];
  const drawings = figures.map((one) => one.querySelector('svg'));
  const whole = drawings.map((svg) => svg.getAttribute('viewBox'));
  const items = [...document.querySelectorAll('#outline li')];
  const get = (id) => document.getElementById(id);
  let at = 0;
  let drawing = 0;
  let chosen = null;

  function clearOnly(ids, both) {
    const svg = drawings[drawing];
    svg.classList.toggle('partly', ids !== null);
    for (const node of svg.querySelectorAll('.node')) {
      node.classList.toggle('clear', ids !== null && ids.has(node.dataset.id));
      node.classList.toggle('chosen', node.dataset.id === chosen);
      node.setAttribute('aria-pressed', String(node.dataset.id === chosen));
    }
    for (const edge of svg.querySelectorAll('.edge')) {
      const ends = [edge.dataset.from, edge.dataset.to];
      edge.classList.toggle('clear', ids !== null &&
        (both ? ends.every((end) => ids.has(end)) : ends.includes(chosen)));
    }
  }
  function show(number, keepCamera) {
    at = Math.min(Math.max(number, 0), data.steps.length - 1);
    const step = data.steps[at];
    drawing = step.drawing;
    chosen = null;
    figures.forEach((one, i) => one.classList.toggle('shown', i === drawing));
    if (!keepCamera) drawings[drawing].setAttribute('viewBox', step.frame.join(' '));
    clearOnly(step.clear ? new Set(step.clear) : null, true);
    get('title').textContent = step.title;
    get('notes').textContent = step.notes;
    get('count').textContent = `${at + 1} / ${data.steps.length}`;
    get('previous').disabled = at === 0;
    get('next').disabled = at === data.steps.length - 1;
    items.forEach((one, i) => {
      const button = one.querySelector('button');
      if (i === at) button.setAttribute('aria-current', 'step');
      else button.removeAttribute('aria-current');
    });
  }
  function neighbours(id) {
    const ids = new Set([id]);
    for (const edge of drawings[drawing].querySelectorAll('.edge')) {
      if (edge.dataset.from === id) ids.add(edge.dataset.to);
      if (edge.dataset.to === id) ids.add(edge.dataset.from);
    }
    return ids;
  }
  function isolate(id) {
    if (chosen === id) return show(at, true);
    chosen = id;
    clearOnly(neighbours(id), false);
    const entity = data.entities.find((one) => one.id === id);
    get('title').textContent = entity ? entity.name : '';
    get('notes').textContent = entity ? entity.columns.join(', ') : '';
  }
  function nodeIn(svg, id) {
    return [...svg.querySelectorAll('.node')].find((node) => node.dataset.id === id);
  }
  // On the drawing that is shown when it has the entity, else on the first that does.
  function reveal(id) {
    if (!nodeIn(drawings[drawing], id)) {
      const other = data.steps.findIndex((step) => nodeIn(drawings[step.drawing], id));
      if (other < 0) return;
      show(other);
    }
    if (chosen !== id) isolate(id);
    bringNear(id);
  }
  // The whole drawing when an entity can be read in it, else what is around the entity.
  function bringNear(id) {
    const svg = drawings[drawing];
    svg.setAttribute('viewBox', whole[drawing]);
    const [x, y, width, height] = box(svg);
    const scale = scaleOf(svg, [x, y, width, height]);
    const largest = 1.4;
    const room = svg.getBoundingClientRect();
    if (!room.width || scale <= largest) return;
    const place = nodeIn(svg, id).getBoundingClientRect();
    const across = (place.left + place.right - room.left - room.right) / 2 * scale;
    const down = (place.top + place.bottom - room.top - room.bottom) / 2 * scale;
    svg.setAttribute('viewBox', [x + width / 2 + across - room.width * largest / 2,
      y + height / 2 + down - room.height * largest / 2,
      room.width * largest, room.height * largest].join(' '));
  }
  function search() {
    const text = get('search').value.trim().toLowerCase();
    const list = get('found');
    list.replaceChildren();
    if (!text) return;
    const hits = [];
    for (const entity of data.entities) {
      const name = entity.name.toLowerCase();
      const column = entity.columns.find((one) => one.toLowerCase().includes(text));
      if (name.includes(text)) hits.push([name === text ? 0 : name.startsWith(text) ? 1 : 2, entity, null]);
      else if (column !== undefined) hits.push([3, entity, column]);
    }
    hits.sort((a, b) => a[0] - b[0]);
    for (const [, entity, column] of hits.slice(0, 40)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = entity.name;
      if (column !== null) {
        const small = document.createElement('small');
        small.textContent = ` · ${column}`;
        button.append(small);
      }
      button.addEventListener('click', () => {
        list.replaceChildren();
        get('search').value = '';
        reveal(entity.id);
      });
      const item = document.createElement('li');
      item.append(button);
      list.append(item);
    }
    if (hits.length === 0) {
      const item = document.createElement('li');
      item.textContent = data.words.nothing;
      list.append(item);
    }
  }

  // The camera: wheel and drag.
  function box(svg) { return svg.getAttribute('viewBox').split(/\s+/).map(Number); }
  function scaleOf(svg, [, , width, height]) {
    const room = svg.getBoundingClientRect();
    return Math.max(width / (room.width || 1), height / (room.height || 1));
  }
  for (const svg of drawings) {
    let from = null;
    let moved = false;
    svg.addEventListener('wheel', (event) => {
      event.preventDefault();
      const [x, y, width, height] = box(svg);
      const factor = event.deltaY > 0 ? 1.15 : 1 / 1.15;
      const room = svg.getBoundingClientRect();
      const scale = scaleOf(svg, [x, y, width, height]);
      const across = width / 2 + (event.clientX - room.left - room.width / 2) * scale;
      const down = height / 2 + (event.clientY - room.top - room.height / 2) * scale;
      svg.setAttribute('viewBox', [x + (1 - factor) * across, y + (1 - factor) * down,
        width * factor, height * factor].join(' '));
    }, { passive: false });
    svg.addEventListener('pointerdown', (event) => {
      from = [event.clientX, event.clientY, box(svg)];
      moved = false;
    });
    svg.addEventListener('pointermove', (event) => {
      if (!from || event.buttons !== 1) return;
      const [startX, startY, start] = from;
      if (Math.abs(event.clientX - startX) + Math.abs(event.clientY - startY) > 4) moved = true;
      if (!moved) return;
      const scale = scaleOf(svg, start);
      svg.setAttribute('viewBox', [start[0] - (event.clientX - startX) * scale,
        start[1] - (event.clientY - startY) * scale, start[2], start[3]].join(' '));
    });
    svg.addEventListener('pointerup', () => { from = null; });
    svg.addEventListener('click', (event) => {
      if (moved) { moved = false; return; }
      const node = event.target.closest('.node');
      if (node) isolate(node.dataset.id);
      else if (chosen !== null) show(at, true);
    });
    svg.addEventListener('keydown', (event) => {
      const node = event.target.closest('.node');
      if (node && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        event.stopPropagation();
        isolate(node.dataset.id);
      }
    });
  }

  items.forEach((item, i) => item.querySelector('button').addEventListener('click', () => show(i)));
  get('previous').addEventListener('click', () => show(at - 1));
  get('next').addEventListener('click', () => show(at + 1));
  get('whole').addEventListener('click', () => {
    drawings[drawing].setAttribute('viewBox', whole[drawing]);
    chosen = null;
    clearOnly(null, true);
  });
  get('search').addEventListener('input', search);
  get('search').addEventListener('keydown', (event) => {
    const first = get('found').querySelector('button');
    if (event.key === 'Enter' && first) first.click();
  });
  get('tools').addEventListener('keydown', (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [get('search'), ...get('found').querySelectorAll('button')];
    const from = stops.indexOf(event.target);
    if (!by || from < 0) return;
    event.preventDefault();
    stops[Math.min(Math.max(from + by, 0), stops.length - 1)].focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const typing = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape') {
      get('found').replaceChildren();
      if (typing) event.target.blur();
      show(at, true);
      return;
    }
    if (typing) return;
    const steps = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };
    if (event.key in steps) show(at + steps[event.key]);
    else if (event.key === 'Home') show(0);
    else if (event.key === 'End') show(data.steps.length - 1);
    else if (event.key === '/') get('search').focus();
    else return;
    event.preventDefault();
  });

  // On paper all of every drawing.
  let beforePrint = [];
  window.addEventListener('beforeprint', () => {
    beforePrint = drawings.map((svg) => svg.getAttribute('viewBox'));
    drawings.forEach((svg, i) => svg.setAttribute('viewBox', whole[i]));
  });
  window.addEventListener('afterprint', () => {
    beforePrint.forEach((frame, i) => drawings[i].setAttribute('viewBox', frame));
  });

  document.body.classList.add('live');
  document.body.classList.toggle('single', data.steps.length === 1);
  show(0);
})();
)js";
}

} // namespace relvar
