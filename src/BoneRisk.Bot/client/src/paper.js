import { AdaptiveCard, HostConfig } from 'adaptivecards';
import { renderMarkdown } from 'botframework-webchat';
import { paperHostConfig } from './theme.js';
import { words } from './words.js';

const paper = document.getElementById('paper');

/** Puts the last report, opened up and without its buttons, on paper; without one, the conversation as plain text. */
export function layOutPaper(activities) {
  const report = activities.findLast(({ value, attachments }) => value?.kind === 'report' && attachments?.length);
  const heading = element('h1', report ? words.paperReport : words.paperTalk);
  const when = element('p', new Date(report?.timestamp ?? Date.now()).toLocaleString(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' }));
  paper.replaceChildren(heading, when, ...(report ? [drawn(report.attachments[0].content)] : activities.flatMap(line)));
}

function drawn(content) {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(paperHostConfig());
  card.parse(opened(content));
  return card.render();
}

function opened(node) {
  if (Array.isArray(node)) return node.filter(child => child?.type !== 'ActionSet').map(opened);
  if (!node || typeof node !== 'object') return node;
  const { actions, selectAction, isVisible, ...rest } = node;
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, opened(value)]));
}

function line({ type, from, text, channelData }) {
  const said = channelData?.messageBack?.displayText ?? channelData?.twin ?? text;
  if (type !== 'message' || !said) return [];
  const paragraph = element('p', '');
  paragraph.append(element('strong', `${from?.role === 'user' ? words.you : words.bot}: `), said);
  return [paragraph];
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = renderMarkdown(text, { markdownRespectCRLF: true }, { externalLinkAlt: '' });
  result.didProcess = true;
};
