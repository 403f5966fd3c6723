// Reads an array of cards from standard input, parses, validates and renders each with Microsoft's own renderer, and
// writes what it complains of: an array of strings for each card, empty when all is well.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html>');
for (const name of Object.getOwnPropertyNames(window).filter(name => /^(HTML\w+|Node|document)$/.test(name))) {
  globalThis[name] = window[name];
}
globalThis.window = window;
const AC = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

// Not properties in the renderer's own schema: it reads these by hand, or skips them.
const readByHand = ['type', '$schema', 'body', 'items', 'columns', 'actions'];
let unknown = [];
const parse = AC.SerializableObject.prototype.internalParse;
AC.SerializableObject.prototype.internalParse = function (source, context) {
  const schema = this.getSchema();
  const known = new Set(readByHand);
  for (let i = 0; i < schema.getCount(); i++) known.add(schema.getItemAt(i).name);
  for (const name of Object.keys(source ?? {})) {
    if (!known.has(name)) unknown.push(`${this.getSchemaKey()} has no property '${name}'`);
  }
  return parse.call(this, source, context);
};

// Without it the renderer warns of text it cannot format; no card of ours is written in Markdown.
AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = text;
  result.didProcess = true;
};

function check(json) {
  unknown = [];
  const context = new AC.SerializationContext(AC.Versions.v1_5);
  const card = new AC.AdaptiveCard();
  card.parse(json, context);
  const complaints = [];
  for (let i = 0; i < context.eventCount; i++) complaints.push(context.getEventAt(i).message);
  complaints.push(...unknown, ...card.validateProperties().validationEvents.map(e => e.message));
  const element = card.render();
  if (card.version.toString() !== '1.5') complaints.push(`version ${card.version}`);
  if (!element?.textContent.trim()) complaints.push('nothing is shown');
  if (element?.textContent.includes('undefined')) complaints.push('undefined is shown');
  return complaints;
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(check)));
