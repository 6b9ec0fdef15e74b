// The English sentences of the lab, loaded when it is opened.
export { default } from '../../../locales/en/lab.ftl?raw';
