import * as stories from '../../stories/partner-list.stories.js';
import {tryStories} from '../support/stories.js';

describe('stories of partner-list', () => {
  tryStories(stories);
});
