// The Simplified Chinese sentences of the lab, loaded when it is opened.
export { default } from '../../../locales/zh-CN/lab.ftl?raw';
