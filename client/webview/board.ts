import type { FromBoard, ToBoard } from './messages.ts';
import { moveInTable } from './moveInTable.ts';
import { pngOf, svgFileOf } from './pictures.ts';

/**
 * The script of the panel *Facts and Sources*. The server writes what it shows; this only tells the extension what a person does, and
 * puts in what comes back. Where the reader was stays where it was.
 */
declare function acquireVsCodeApi(): { postMessage(message: FromBoard): void };

const vscode = acquireVsCodeApi();
const content = document.querySelector('main');

window.addEventListener('message', ({ data }: MessageEvent<ToBoard>) => {
  if (!content) return;
  const { scrollX, scrollY } = window;
  const focused = document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id;
  content.innerHTML = data.html;
  window.scrollTo(scrollX, scrollY);
  const again = [...content.querySelectorAll<HTMLElement>('a, select, button')].find((element) => focused && (element.getAttribute('aria-label') ?? element.id) === focused);
  again?.focus({ preventScroll: true });
});

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest('a');
  const button = target?.closest('button');
  const href = link?.getAttribute('href');
  if (href) {
    event.preventDefault();
    vscode.postMessage({ kind: 'open', link: href, stay: event.altKey });
  } else if (button?.dataset['save']) void save(button.dataset['save']);
});

document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement) vscode.postMessage({ kind: 'story', story: target.value });
});

document.addEventListener('keydown', (event) => {
  if (moveInTable(event.key)) event.preventDefault();
});

async function save(format: string): Promise<void> {
  const picture = document.querySelector<SVGSVGElement>('svg.timeline');
  if (format === 'svg' && picture) vscode.postMessage({ kind: 'save', format, text: svgFileOf(picture) });
  else if (format === 'png' && picture) vscode.postMessage({ kind: 'save', format, base64: await pngOf(picture) });
  else if (format === 'md' || format === 'html') vscode.postMessage({ kind: 'save', format });
}

vscode.postMessage({ kind: 'ready' });
