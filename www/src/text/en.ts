// The English sentences that every visitor needs.
const files = import.meta.glob<string>(['../../../locales/en/*.ftl', '!../../../locales/en/{lab,compile,faults,questions}.ftl'], { query: '?raw', import: 'default', eager: true });
export default Object.values(files).join('\n');
