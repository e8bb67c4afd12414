import * as stories from '../../stories/partner-map.stories.js';
import {tryStories} from '../support/stories.js';

describe('stories of partner-map', () => {
  tryStories(stories);
});
