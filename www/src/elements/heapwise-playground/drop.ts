// Files dropped on the playground. The editor would paste their text; here they become tabs.

/** Listens before everything inside does; the answer ends it. While files are held over it, the host has `data-drop`. */
export function receivesFiles(host: HTMLElement, open: (files: readonly File[]) => void): () => void {
  const listening = new AbortController();
  const on = (type: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void =>
    host.addEventListener(
      type,
      (event) => {
        if (event.dataTransfer?.types.includes('Files')) act(event);
      },
      { capture: true, signal: listening.signal },
    );
  on('dragover', (event) => {
    event.preventDefault();
    host.toggleAttribute('data-drop', true);
  });
  on('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) host.removeAttribute('data-drop');
  });
  on('drop', (event) => {
    event.preventDefault();
    event.stopPropagation();
    host.removeAttribute('data-drop');
    open([...(event.dataTransfer?.files ?? [])]);
  });
  return () => listening.abort();
}
