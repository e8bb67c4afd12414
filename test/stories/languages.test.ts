import * as stories from '../../stories/languages.stories.js';
import {tryStories} from '../support/stories.js';

describe('stories of languages', () => {
  tryStories(stories);
});
