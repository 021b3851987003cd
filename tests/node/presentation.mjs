// Opens a page of `relvar export --to html` in a document with scripts and uses it as a reader
// does: presentation.mjs FILE prints one JSON object with what was seen on the way.
import { JSDOM, VirtualConsole } from 'jsdom';
import { readFileSync } from 'node:fs';

const problems = [];
const requests = [];
const console_ = new VirtualConsole();
console_.on('jsdomError', (error) => problems.push(String(error.message)));
console_.on('error', (text) => problems.push(String(text)));
const dom = new JSDOM(readFileSync(process.argv[2], 'utf8'), {
  runScripts: 'dangerously',
  virtualConsole: console_,
});
const { document, KeyboardEvent, MouseEvent, Event } = dom.window;
for (const element of document.querySelectorAll('[src],[href],[srcset],link,iframe,object'))
  requests.push(element.outerHTML.slice(0, 80));

const text = (id) => document.getElementById(id).textContent;
const shown = () => document.querySelector('figure.shown svg');
const names = (selector) =>
  [...shown().querySelectorAll(selector)].map((node) => node.getAttribute('aria-label')).sort();
const state = () => ({
  title: text('title'),
  notes: text('notes'),
  count: text('count'),
  viewBox: shown().getAttribute('viewBox'),
  partly: shown().classList.contains('partly'),
  clear: names('.node.clear'),
  edges: shown().querySelectorAll('.edge.clear').length,
  nodes: names('.node').length,
});
const key = (name) =>
  document.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));

const seen = { live: document.body.classList.contains('live'), first: state() };
key('ArrowRight');
seen.second = state();
key('End');
seen.last = state();
key('ArrowRight'); // there is none after it
seen.stillLast = state().count;
key('Home');
const node = shown().querySelector('.node');
node.dispatchEvent(new MouseEvent('click', { bubbles: true }));
seen.isolated = { ...state(), chosen: node.getAttribute('aria-label') };
key('Escape');
seen.after = state();
const search = document.getElementById('search');
search.value = process.argv[3] ?? '';
search.dispatchEvent(new Event('input', { bubbles: true }));
seen.found = [...document.querySelectorAll('#found li')].map((item) => item.textContent);
document.querySelector('#found button')?.click();
seen.searched = state();
seen.problems = problems;
seen.requests = requests;
seen.scripts = document.querySelectorAll('script').length;
seen.texts = document.body.textContent.length;
process.stdout.write(JSON.stringify(seen));
