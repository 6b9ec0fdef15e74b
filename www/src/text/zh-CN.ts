// The Simplified Chinese sentences that every visitor needs.
const files = import.meta.glob<string>(['../../../locales/zh-CN/*.ftl', '!../../../locales/zh-CN/{lab,compile,faults,questions}.ftl'], { query: '?raw', import: 'default', eager: true });
export default Object.values(files).join('\n');
