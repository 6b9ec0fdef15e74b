// Library entry: registers <heapwise-playground> and its parts.
import './elements/heapwise-playground/heapwise-playground';
