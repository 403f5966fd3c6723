// Sentences live in index.html, where they can be reviewed; code asks for them by name.
const { dataset } = document.getElementById('words');

export const words = dataset;
