import * as stories from '../../stories/related-links.stories.js';
import {tryStories} from '../support/stories.js';

describe('stories of related-links', () => {
  tryStories(stories);
});
