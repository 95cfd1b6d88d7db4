/** Who speaks in the messages of all readers. */
export const MESSAGE_SOURCE = 'treaty-read';
