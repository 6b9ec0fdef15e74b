// The English sentences, loaded when English is shown.
const files = import.meta.glob<string>(['../../../locales/en/*.ftl', '!**/lab.ftl'], { query: '?raw', import: 'default', eager: true });
export default Object.values(files).join('\n');
