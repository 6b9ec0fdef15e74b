// The Simplified Chinese sentences, loaded when Chinese is shown.
const files = import.meta.glob<string>(['../../../locales/zh-CN/*.ftl', '!**/lab.ftl'], { query: '?raw', import: 'default', eager: true });
export default Object.values(files).join('\n');
