// What the page's own thread does for one step: script, style and layout, as the browser counts them, on the built page.

/** A list of this many nodes, written through and freed again. */
const list = (blocks) => `#include <stdlib.h>
struct node { int value; struct node *next; };
int main(void) {
  struct node *list = NULL;
  for (int i = 0; i < ${blocks}; i++) {
    struct node *head = malloc(sizeof *head);
    head->value = i;
    head->next = list;
    list = head;
  }
  for (struct node *at = list; at; at = at->next) at->value++;
  for (struct node *at = list; at;) {
    struct node *next = at->next;
    free(at);
    at = next;
  }
}
`;

/** Milliseconds per step, mean of `count` steps among which all blocks are in use. */
export async function redraw(browser, address, blocks, count) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript((text) => localStorage.setItem('heapwise-program', JSON.stringify({ text, dialect: 'c', example: null })), list(blocks));
  await page.goto(address);
  await page.locator('.cm-content').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+Enter');
  const slider = page.getByRole('slider');
  await page.waitForFunction(() => Number(document.querySelector('heapwise-playground').shadowRoot.querySelector('hw-timeline-bar').shadowRoot.querySelector('input').value) > 100, null, { timeout: 60_000 });
  const steps = Number(await slider.inputValue());
  // The middle third of the run walks through the list.
  await slider.evaluate((input, step) => {
    input.value = String(step);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, Math.round(steps * 0.55));
  await page.waitForTimeout(500);
  const session = await page.context().newCDPSession(page);
  // The thread's own time: what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return (of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration')) * 1000;
  };
  const before = await spent();
  await page.evaluate(walk, count);
  const each = ((await spent()) - before) / count;
  await page.close();
  return each;
}

/** Presses Step so often, each time when the step before is on the screen. */
async function walk(count) {
  const input = document.querySelector('heapwise-playground').shadowRoot.querySelector('hw-timeline-bar').shadowRoot.querySelector('input');
  for (let step = 0; step < count; step++) {
    const from = input.value;
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F11', bubbles: true }));
    do await new Promise(requestAnimationFrame);
    while (input.value === from);
  }
}
