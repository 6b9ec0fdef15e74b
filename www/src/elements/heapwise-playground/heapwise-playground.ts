import { LitElement, html } from 'lit';
export class HeapwisePlayground extends LitElement {
  protected override render() { return html`<main><h1>Heapwise</h1></main>`; }
}
customElements.define('heapwise-playground', HeapwisePlayground);
