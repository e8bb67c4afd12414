import * as stories from '../../stories/pages.stories.js';
import {tryStories} from '../support/stories.js';

describe('stories of pages', () => {
  tryStories(stories);
});
