import * as stories from '../../stories/contact-card.stories.js';
import {tryStories} from '../support/stories.js';

describe('stories of contact-card', () => {
  tryStories(stories);
});
