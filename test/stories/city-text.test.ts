import * as stories from '../../stories/city-text.stories.js';
import {tryStories} from '../support/stories.js';

describe('stories of city-text', () => {
  tryStories(stories);
});
