import * as stories from '../../stories/themes.stories.js';
import {tryStories} from '../support/stories.js';

describe('stories of themes', () => {
  tryStories(stories);
});
