// Boots the page: the site is a thin page around the element.
import './element';
