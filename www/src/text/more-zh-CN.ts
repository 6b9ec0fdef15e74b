// The Simplified Chinese sentences about mistakes and faults, and the questions of the examples.
const files = import.meta.glob<string>('../../../locales/zh-CN/{compile,faults,questions}.ftl', { query: '?raw', import: 'default', eager: true });
export default Object.values(files).join('\n');
